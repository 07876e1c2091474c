import { escapeMarkdown } from '../../draft/escape-markdown.ts';
import type { CopiedReport, CopiedSection } from '../read-section.ts';

/** The report's characters and no others, a line a paragraph. */
export const asText = ({ title, sections }: CopiedReport): string =>
  [...(title === null ? [] : [title]), ...sections.flatMap(linesOf)].join('\n');

function linesOf({ headline, runIn, paragraphs }: CopiedSection): string[] {
  const [first = '', ...rest] = paragraphs;
  if (headline === null) return paragraphs;
  return runIn ? [headline + first, ...rest] : [headline, ...paragraphs];
}

/** The same as Markdown: headings by depth, and whatever Markdown would read as markup escaped. */
export const asMarkdown = ({ title, sections }: CopiedReport): string =>
  [
    ...(title === null ? [] : [`# ${escapeMarkdown(title)}`]),
    ...sections.flatMap(({ headline, level, paragraphs }) => [
      ...(headline === null ? [] : [`${'#'.repeat(level)} ${escapeMarkdown(headline)}`]),
      ...paragraphs.map(escapeMarkdown),
    ]),
  ].join('\n\n');
