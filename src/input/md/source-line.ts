import type { Span } from '../../text/spans.ts';

/** A line of a Markdown file. `code` is text as it stands; `markup` is no text at all, for example `---`. */
export interface MarkdownLine extends Span {
  kind: 'text' | 'code' | 'markup' | 'row';
  /** Container markers and hashes in front of the text, for example `> - `. */
  markers: readonly Span[];
  /** The text behind the markers, without closing hashes or the outer borders of a table's row. */
  body: Span;
  /** Level of the heading it is, 0 for an item of a list, null where it is neither. */
  level: number | null;
}
