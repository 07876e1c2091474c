import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import { zh, type SearchWords } from './zh.ts';

export type { SearchWords };

export const searchWords: Record<Locale, SearchWords> = { zh, en };
