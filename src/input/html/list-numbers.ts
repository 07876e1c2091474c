import { hanCounting, letters, roman } from '../../text/numerals.ts';
import { attribute, isElement, property, type Element } from './elements.ts';

const TYPES: ReadonlyMap<string, (value: number) => string> = new Map(
  Object.entries({
    '1': String,
    decimal: String,
    'decimal-leading-zero': (value) => String(value).padStart(2, '0'),
    a: (value) => letters(value).toLowerCase(),
    'lower-alpha': (value) => letters(value).toLowerCase(),
    'lower-latin': (value) => letters(value).toLowerCase(),
    A: letters,
    'upper-alpha': letters,
    'upper-latin': letters,
    i: (value) => roman(value).toLowerCase(),
    'lower-roman': (value) => roman(value).toLowerCase(),
    I: roman,
    'upper-roman': roman,
  }),
);
const HAN = /^(cjk-ideographic|(simp|trad)-chinese-informal)$/;

/**
 * The number in front of each item of an ordered list, as a browser draws it: `<ol start="3">` → `3. `, `4. `;
 * `list-style-type: cjk-ideographic` → `一、`. Empty for `none`.
 */
export function listNumbers(list: Element): Map<Element, string> {
  const items = list.childNodes.filter((node) => isElement(node)).filter(({ tagName }) => tagName === 'li');
  const step = attribute(list, 'reversed') === null ? 1 : -1;
  let value = (integer(list, 'start') ?? (step > 0 ? 1 : items.length)) - step;
  return new Map(
    items.map((item) => {
      value = integer(item, 'value') ?? value + step;
      return [item, label(value, typeOf(item) ?? typeOf(list) ?? '1')];
    }),
  );
}

function label(value: number, type: string): string {
  if (type === 'none' || BULLET.test(type)) return '';
  if (HAN.test(type)) return `${hanCounting(value)}、`;
  return `${(TYPES.get(type) ?? String)(value)}. `;
}

const BULLET = /^(disc|circle|square)$/;

const typeOf = (element: Element): string | null =>
  property(element, 'list-style-type') ??
  property(element, 'list-style')?.split(/\s+/)[0] ??
  attribute(element, 'type');

function integer(element: Element, name: string): number | null {
  const match = /^\s*(-?\d{1,6})/.exec(attribute(element, name) ?? '');
  return match ? Number(match[1]) : null;
}
