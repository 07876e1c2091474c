import type { Decoded } from '../types.ts';
import { SURNAME } from './surnames.ts';

/** Puts masks for names; what comes out is as long as what went in. */
export type Mask = (text: string) => string;

const GAP = '[ \\t\\u3000]{0,4}';
const POST = '同志|书记|主任|主席|局长|校长|院长|所长|经理|老师|等';
const CHARACTERS = new RegExp(`^(${SURNAME})|\\p{Script=Han}`, 'gu');
const withoutGiven = (name: string): string =>
  name.replace(CHARACTERS, (_, surname: string | undefined) => surname ?? '某');

/**
 * Masks the given names: 张三丰 → 张某某. A name of the file's own persons goes wherever it stands; one of others too,
 * but if it has two characters, which may be a word, only where it stands alone or before a post.
 */
export function maskFor(own: ReadonlySet<string>, others: ReadonlySet<string>): Mask {
  const elsewhere = [...others].filter((name) => !own.has(name));
  const free = [...own, ...elsewhere.filter(({ length }) => length > 2)].map(spaced);
  const bound = elsewhere.filter(({ length }) => length === 2).map(spaced);
  const patterns = [
    ...free.sort((a, b) => b.length - a.length),
    ...bound.map((name) => `(?<!\\p{Script=Han})${name}(?!\\p{Script=Han})|${name}(?=${POST})`),
  ];
  if (patterns.length === 0) return (text) => text;
  const names = new RegExp(patterns.join('|'), 'gu');
  return (text) => text.replace(names, withoutGiven);
}

/** A file with its names masked, that of the file too. */
export const masked = (file: Decoded, mask: Mask): Decoded => ({
  ...file,
  source: { ...file.source, file: mask(file.source.file) },
  text: mask(file.text),
  ...(file.title !== undefined && { title: mask(file.title) }),
});

/** Masks every string of a value: what people wrote in an override quotes the text. */
export function maskedDeep<Value>(value: Value, mask: Mask): Value {
  if (typeof value === 'string') return mask(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => maskedDeep(item, mask)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskedDeep(item, mask)])) as Value;
}

const spaced = (name: string): string => [...name].join(GAP);
