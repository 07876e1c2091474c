interface LinkList {
  title: string;
  links: readonly { name: string; url: string; note: string }[];
}

/** A file after llmstxt.org: a name, a sentence, and lists of links with a note each. */
export const llmsText = (title: string, sentence: string, parts: readonly LinkList[]): string =>
  [`# ${title}`, `> ${sentence}`, ...parts.filter(({ links }) => links.length > 0).map(partOf)].join('\n\n') + '\n';

const partOf = ({ title, links }: LinkList): string => `## ${title}\n\n${links.map(lineOf).join('\n')}`;

const lineOf = ({ name, url, note }: LinkList['links'][number]): string =>
  `- [${name.replace(/[\\[\]]/g, String.raw`\$&`)}](${url})${note === '' ? '' : `: ${note}`}`;
