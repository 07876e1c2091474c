import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the search page's script says, in one language. It goes to the browser with the page. */
export type SearchWords = typeof zh;

export const searchWords: Record<Locale, SearchWords> = { zh, en };
