import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import type { CheckWords } from './words.ts';
import { zh } from './zh.ts';

export type { CheckWords };

export const checkWords: Record<Locale, CheckWords> = { zh, en };
