import { kindOf } from './identity.ts';
import type { Lexicon } from './lexicon.ts';
import { readBylineEnd } from './outline/byline.ts';
import { readTitleEnd } from './outline/title.ts';
import { yearOf } from './year.ts';
import type { Cleaned, Identified } from './types.ts';

/** A file's name without folders and ending. */
const nameOf = (file: string): string => file.replace(/^.*\/|\.[^.]*$/g, '');

/** Finds title, byline, genre and year. */
export function identify(cleaned: Cleaned, lexicon: Lexicon): Identified {
  const { text } = cleaned;
  const titleEnd = readTitleEnd(text);
  const bylineEnd = readBylineEnd(text, titleEnd, lexicon.typeNames);
  const kind = kindOf({ text, titleEnd, bylineEnd }, lexicon);
  const year = yearOf({ text, titleEnd, bylineEnd, kind }, lexicon.model.years);
  const title = text.slice(0, titleEnd).replace('\n', '').trim() || nameOf(cleaned.source.file);
  return { ...cleaned, titleEnd, bylineEnd, identity: { title, kind, year } };
}
