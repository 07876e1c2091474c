import { buildUnsaid } from '../../corpus/index.ts';
import type { Lexicon } from '../../corpus/lexicon.ts';
import { ReportError } from '../../corpus/message.ts';
import type { Decoded, BuiltReport, BuiltSection } from '../../corpus/types.ts';
import { countChars } from '../../text/measure.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { linesOf, type Line } from '../../text/lines.ts';
import type { Writing } from './writing.ts';

/** A section of a draft, with offsets in the draft as it stands. */
export interface DraftSection extends Pick<
  BuiltSection,
  'depth' | 'marker' | 'heading' | 'runIn' | 'path' | 'chars' | 'types' | 'decided'
> {
  anchor: string;
  /** Where its heading, or else its text, begins. */
  start: number;
}

/** A draft as the pipeline reads it. */
export interface ParsedDraft {
  text: string;
  lines: readonly Line[];
  title: string;
  /** Genre, as the corpus names it. */
  genre: string;
  year: number | null;
  /** Characters, white space not counted. */
  chars: number;
  /** In order; a file that holds several reports has those of all. None where there is no text. */
  sections: readonly DraftSection[];
  /** Types of which some words stand anywhere in the text, whatever its sections are. */
  hinted: ReadonlySet<string>;
}

const ID = 'draft';

/** Reads a draft with the code that builds the corpus. */
export function parseDraft(writing: Writing, lexicon: Lexicon): ParsedDraft {
  const { text } = writing;
  const reports = reportsInDraft(writing, lexicon);
  const { title: named = ID, kind: genre = '', year = null } = reports[0]?.meta ?? {};
  // A report without a title is called by its id.
  const title = named === ID ? '' : named;
  const sections = reports.flatMap((report) => sectionsOf(report, writing.above?.length ?? 0));
  const hinted = hintedIn(text, lexicon);
  return { ...unread(text), title, genre, year, sections, hinted };
}

/** A draft of which the words are known, and nothing of what the pipeline reads in them. */
export const unread = (text: string): ParsedDraft => ({
  ...{ text, lines: linesOf(text), chars: countChars(text) },
  ...{ title: '', genre: '', year: null, sections: [], hinted: new Set() },
});

function hintedIn(text: string, { readTypes, readTurn }: Lexicon): Set<string> {
  const found = [readTypes.heading, readTypes.tone, readTypes.text].flatMap((read) => read(text).map(({ id }) => id));
  const turns = sentenceSpans(text).flatMap(({ start, end }) => readTurn(text.slice(start, end).trim())?.id ?? []);
  return new Set([...found, ...turns]);
}

/** The reports of a draft, as `npm run corpus` would build them from a file with this text; none where it holds none. */
export function reportsInDraft(writing: Writing, lexicon: Lexicon): BuiltReport[] {
  const { text } = writing;
  try {
    return text.trim() === '' ? [] : buildUnsaid(decodedOf(writing), lexicon);
  } catch (error) {
    if (error instanceof ReportError) return [];
    throw error;
  }
}

/** A draft as its file would be read: what stands above its text is markup there. */
function decodedOf({ text, marked, file, title, above = '' }: Writing): Decoded {
  const by = above.length;
  const whole = { text: above + text, markup: by > 0 ? [{ start: 0, end: by }] : [] };
  const headings = marked.map(({ start, end, level }) => ({ start: start + by, end: end + by, level }));
  const source = { file, sha256: '', bytes: whole.text.length, encoding: 'utf-8', format: 'txt' } as const;
  return { id: ID, source, ...whole, marked: headings, fromReader: [], ...(title && { title }) };
}

const sectionsOf = ({ meta, sections, ledger }: BuiltReport, above: number): DraftSection[] =>
  sections.map(({ id, depth, marker, heading, runIn, path, chars, types, decided }) => {
    const anchor = id.slice(meta.id.length + 1);
    const [start = ledger.range.start] = ledger.blocks[anchor] ?? [];
    return { anchor, depth, marker, heading, runIn, path, chars, types, decided, start: Math.max(0, start - above) };
  });
