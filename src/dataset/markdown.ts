import { toMarkdown } from 'mdast-util-to-markdown';
import { paragraphOf, toMarkdownFile } from '../corpus/markdown.ts';
import type { ReportMeta } from '../corpus/schema.ts';

interface Section {
  headline: string | null;
  depth: number;
  paragraphs: readonly string[];
}

/** A report as one file of Markdown, for programs that read pages so; `url` is the page of which it is the twin. */
export function markdownOf(
  { title, kind, year, byline, source, sections }: ReportMeta & { sections: readonly Section[] },
  url: string,
): string {
  const children = [
    headingOf(1, title),
    ...byline.map(paragraphOf),
    ...sections.flatMap(({ headline, depth, paragraphs }) => [
      ...(headline === null ? [] : [headingOf(depth + 1, headline)]),
      ...paragraphs.map(paragraphOf),
    ]),
  ];
  const frontmatter = { title, kind, year, url, sha256: source.sha256 };
  return `${toMarkdownFile(frontmatter, '')}\n${toMarkdown({ type: 'root', children })}`;
}

/** Markdown has six levels. */
const headingOf = (level: number, text: string) => ({
  type: 'heading' as const,
  depth: Math.min(6, level) as 1 | 2 | 3 | 4 | 5 | 6,
  children: paragraphOf(text).children,
});
