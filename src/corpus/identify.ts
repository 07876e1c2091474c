import type { Cleaned } from './clean/index.ts';
import { kindOf } from './identity.ts';
import type { Lexicon } from './lexicon.ts';
import { readBylineEnd } from './outline/byline.ts';
import { readTitleEnd } from './outline/title.ts';
import { yearOf } from './year.ts';

/** What a report is, before its parts are known. */
export interface Identity {
  /** On one line; the file's name where the text has none. */
  title: string;
  kind: string;
  /** The year reported on; null where the text names none. */
  year: number | null;
}

/** The report with what it is. */
export interface Identified extends Cleaned {
  /** Offset behind the title; 0 where the report has none. */
  titleEnd: number;
  /** Offset behind the byline below it; `titleEnd` where it has none. */
  bylineEnd: number;
  identity: Identity;
}

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
