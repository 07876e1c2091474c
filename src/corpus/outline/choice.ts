import type { Cleaned } from '../types.ts';
import type { Lexicon } from '../lexicon.ts';
import { chances } from '../model/features.ts';
import { firstLook, secondLook, type Options } from './agreement.ts';
import { readLines } from './lines.ts';
import { itemStarts, markedStarts } from './marked.ts';
import { chancesIn, type Chance, type Reading } from './readings.ts';

/** A chance of a heading, and the reading by which it is one; null where it is none. */
export interface Chosen {
  chance: Chance;
  reading: Reading | null;
}

/** Decides of every part of every line from an offset on whether it is a heading. */
export function choose(cleaned: Cleaned, from: number, lexicon: Lexicon): Chosen[] {
  const { first, second } = lexicon.model.outline;
  const looks = lookAt(cleaned, from, lexicon);
  const marked = markedStarts(
    looks.map(({ chance }) => chance),
    cleaned,
  );
  const sure = sureOf(
    looks.map(({ chance }) => chance),
    marked,
    lexicon.typeNameAlone,
  );
  return secondLook(looks, first).map(({ chance, options }) => {
    const judged = chances([...options, []], second);
    // What the format marks is a heading as a whole, whatever a part of it looks like.
    const isFit = ({ form }: Reading) => !isMarkedLine(chance, marked) || form === 'line';
    const likely = [
      ...chance.readings.map((reading, at) => (isFit(reading) ? judged[at]! : 0)),
      ...(sure.has(chance) ? [] : [NONE * judged.at(-1)!]),
    ];
    return { chance, reading: chance.readings[likely.indexOf(Math.max(...likely))] ?? null };
  });
}

/** None counts a little less: a heading that is missed costs its section's type too, one too many nothing but a boundary. */
const NONE = 0.7;

/** Numerals that no items of a text have. */
const SURE_STYLES = new Set(['part', 'han', 'han-legal', 'han-parenthesis']);
/** What stands for a heading wherever it comes so often: 【主要做法】, ## 主要做法, 不足 or 2022年打算： alone, 学习方面：. */
const SURE_FORMS: readonly { least: number; fits: (reading: Reading, typeName: RegExp) => boolean }[] = [
  { least: 2, fits: (reading) => reading.form === 'bracket' || isBracketed(reading) },
  { least: 2, fits: ({ form, marker }) => form === 'line' && /^#+$/.test(marker.style) },
  {
    least: 2,
    fits: ({ form, marker, heading, closing }, typeName) =>
      form === 'line' && marker.style === '' && /^[：:]?$/.test(closing) && typeName.test(heading),
  },
  { least: 3, fits: ({ form, heading }) => form === 'label' && /^[^，,、\s]{2,12}方面$/.test(heading) },
];

const isBracketed = ({ heading }: Reading): boolean => /^【[^】]{2,24}】$/.test(heading);

/** Lines of brackets that head no text: links in a row (【上一篇】, 【下一篇】), cells of a form, and the last line. */
function idleBrackets(all: readonly Chance[]): ReadonlySet<Chance> {
  const alone = all.filter(({ readings }) => readings.some((one) => one.form === 'line' && isBracketed(one)));
  const lines = new Set(alone.map(({ line }) => line));
  const last = all.at(-1)?.line;
  return new Set(alone.filter(({ line }) => line === last || lines.has(line - 1) || lines.has(line + 1)));
}

/** The chances whose numerals make a list from one on (一、二、三、), or which the format marks: headings, however they look. */
function sureOf(all: readonly Chance[], marked: ReadonlyMap<number, number>, typeName: RegExp): Set<Chance> {
  const numbered = all.filter(({ readings }) => SURE_STYLES.has(readings[0]?.marker.style ?? ''));
  const idle = idleBrackets(all);
  const forms = SURE_FORMS.map(({ least, fits }) => ({
    least,
    fitting: all.filter((chance) => !idle.has(chance) && chance.readings.some((reading) => fits(reading, typeName))),
  }));
  const sure = new Set([
    ...forms.flatMap(({ least, fitting }) => (fitting.length >= least ? fitting : [])),
    ...all.filter((chance) => isMarkedLine(chance, marked)),
  ]);
  for (const list of Map.groupBy(numbered, ({ readings }) => readings[0]!.marker.style).values())
    for (const [index, chance] of list.entries()) {
      const [before, value, after] = [index - 1, index, index + 1].map((at) => list[at]?.readings[0]!.marker.value);
      if ((value === 1 && after === 2) || (value! > 1 && before === value! - 1)) sure.add(chance);
    }
  return sure;
}

const isMarkedLine = ({ start, readings }: Chance, marked: ReadonlyMap<number, number>): boolean =>
  marked.has(start) && readings.some(({ form }) => form === 'line');

/** So many lines, and sentences that a numeral begins, are looked at; a report has some hundreds. What stands behind them is text. */
export const MOST_CHANCES = 200_000;

/** Every chance from an offset on with what its readings show at first look. */
export function lookAt(cleaned: Cleaned, from: number, lexicon: Lexicon): Options {
  const lines = readLines(cleaned.text, from);
  const all = chancesIn(lines, itemStarts(lines, cleaned)).slice(0, MOST_CHANCES);
  const firstParagraph = lines.findIndex(({ text }) => text.length >= LEAST_PARAGRAPH);
  const marked = markedStarts(lines, cleaned);
  return firstLook(all, { lines, lexicon, firstParagraph, numbering: numberingOf(all), marked });
}

const LEAST_PARAGRAPH = 40;

/** How the report numbers its parts, in words: `han, many`. */
function numberingOf(all: readonly Chance[]): string {
  const marked = all.filter(({ readings }) => (readings[0]?.marker.value ?? 0) > 0);
  const isHan = marked.filter(({ readings }) => readings[0]!.marker.style === 'han').length >= 2;
  return `${isHan ? 'han' : 'other'}, ${marked.length === 0 ? 'none' : marked.length * 4 < all.length ? 'few' : 'many'}`;
}
