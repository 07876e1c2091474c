import { genreOf } from './identity.ts';
import type { Lexicon } from './lexicon.ts';
import { readBylineEnd } from './outline/byline.ts';
import { readTitleEnd, readTitleStart } from './outline/title.ts';
import { yearOf } from './year.ts';
import type { Cleaned, Identified } from './types.ts';

/** A copy's number or word, and a day: `(1)`, ` - 副本`, 20230105. A year alone belongs to the title. */
const COPY =
  /[-_\s]*(?:[（(]\d{1,2}[）)]|[-_\s]副本(?:[（(]?\d{0,2}[）)]?)?|副本\d{0,2}|[-_\s]copy(?:[-_\s]\d{1,2})?)$|^副本[-_\s]*/i;
const DAY =
  /(?<!\d)(?:19|20)\d{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|([-_.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01]))(?!\d)/g;

/** A file's name without folders and ending, what copying and dating add aside; as it is where nothing else is left. */
function nameOf(file: string): string {
  const name = file.replace(/^.*\/|\.[^.]*$/g, '');
  let bare = name.replace(DAY, ' ').trim();
  for (let shorter = bare.replace(COPY, ''); shorter !== bare; shorter = bare.replace(COPY, '')) bare = shorter;
  return bare.replace(/^[-_\s]+|[-_\s]+$|[（(]\s*[）)]/g, '').replace(/\s+/g, ' ') || name;
}

/**
 * Whether the format marks the first line as the heading of the whole, above all others; then it goes before a title
 * that stands beside the text.
 */
function isMarked({ marked, toRaw }: Cleaned): boolean {
  const headings = marked.filter(({ level }) => level > 0);
  const first = headings.find(({ start, end }) => start <= toRaw(0) && toRaw(0) < end);
  return first !== undefined && headings.every((other) => other === first || other.level > first.level);
}

/** Finds title, byline, genre and year. */
export function identify(cleaned: Cleaned, lexicon: Lexicon): Identified {
  const { text } = cleaned;
  const titleEnd = cleaned.title !== undefined && !isMarked(cleaned) ? 0 : readTitleEnd(text);
  const bylineEnd = readBylineEnd(text, titleEnd, lexicon.typeNames);
  const titleStart = readTitleStart(text, titleEnd, bylineEnd);
  const title =
    text.slice(titleStart, titleEnd).replaceAll('\n', '').trim() || cleaned.title || nameOf(cleaned.source.file);
  const genre = genreOf({ title, text, titleEnd, bylineEnd }, lexicon);
  const year = yearOf({ ...cleaned, title, titleEnd, bylineEnd, genre }, lexicon.model.years);
  return { ...cleaned, titleStart, titleEnd, bylineEnd, identity: { title, genre, year } };
}
