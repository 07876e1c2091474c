import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import type { DraftWords } from './words.ts';
import { zh } from './zh.ts';

export type { DraftWords };

export const draftWords: Record<Locale, DraftWords> = { zh, en };
