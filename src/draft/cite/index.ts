import type { DocumentSource } from '../document.ts';
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl.ts';
import { gbt7714 } from './gbt7714.ts';
import { plain } from './plain.ts';
import { referenceTo, type CitationContext, type Reference } from './reference.ts';
import { ris } from './ris.ts';

export type CitationStyle = 'gbt7714' | 'plain' | 'bibtex' | 'ris' | 'csl';

/** A style that reference managers read as a file. */
export interface CitationFile {
  extension: 'bib' | 'ris' | 'csl';
  style: CitationStyle;
  /** The ending of its name. */
  ending: string;
  type: string;
}

export const CITATION_FILES: readonly CitationFile[] = [
  { extension: 'bib', style: 'bibtex', ending: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  { extension: 'ris', style: 'ris', ending: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
  { extension: 'csl', style: 'csl', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
];

type Writer = (references: readonly Reference[], context: CitationContext) => string;

const lines =
  (write: (reference: Reference, context: CitationContext) => string): Writer =>
  (references, context) =>
    references.map((reference) => write(reference, context)).join('\n');

const WRITERS: Record<CitationStyle, Writer> = {
  gbt7714: lines(gbt7714),
  plain: lines((reference, { words }) => plain(reference, words)),
  bibtex: (references) => references.map((reference) => `${bibtex(reference)}\n`).join('\n'),
  ris: (references) => references.map(ris).join('\r\n'),
  csl: (references) => `${JSON.stringify(references.map(cslItem), null, 2)}\n`,
};

/**
 * One source cited: a line in GB/T 7714 and plain, an entry in BibTeX, a record in RIS, an array of one item in CSL-JSON.
 *
 * @throws where `context.accessed` is no day, such as `2026-11-21`.
 */
export const citationOf = (source: DocumentSource, style: CitationStyle, context: CitationContext): string =>
  citationsOf([source], style, context);

/** Sources cited in their order, each place once; in GB/T 7714 several are numbered, `[1] …`. */
export function citationsOf(
  sources: readonly DocumentSource[],
  style: CitationStyle,
  context: CitationContext,
): string {
  const cited = new Map(sources.map((source) => [source.id, source]));
  for (const source of sources) if (source.isEdited) cited.set(source.id, source);
  const text = WRITERS[style](
    [...cited.values()].map((source) => referenceTo(source, context)),
    context,
  );
  if (style !== 'gbt7714' || cited.size < 2) return text;
  return text
    .split('\n')
    .map((line, at) => `[${at + 1}] ${line}`)
    .join('\n');
}
