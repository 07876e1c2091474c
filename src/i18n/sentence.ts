import { fill } from './fill.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';

/** A sentence by the number in it: `{ one: '{n} passage', other: '{n} passages' }`. Chinese has one form for all. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A sentence that is the same for every number. */
export const always = (other: string): PluralForms => ({ other });

/** The form for a number in a language, not yet filled. */
export const formOf = (forms: PluralForms, n: number, { locale }: { locale: Locale }): string =>
  forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;

/** `count({ one: '{n} passage', other: '{n} passages' }, 2, { locale: 'en' }) === '2 passages'` */
export const count = (forms: PluralForms, n: number, words: { locale: Locale }): string =>
  fill(formOf(forms, n, words), { n: formatNumber(n) });

/** A sentence around values that are no text, such as elements: `fillWith('共 {n} 段', { n: b }) → ['共 ', b, ' 段']` */
export const fillWith = (sentence: string, values: Record<string, unknown>): unknown[] =>
  sentence.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 1 ? values[piece] : piece));
