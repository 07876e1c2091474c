import type { Lexicon } from './lexicon.ts';
import { leadingTypes, type Leading } from './classify/leading.ts';
import { aboutOf, turnsIn } from './classify/turns.ts';
import type { Heading, Outlined, Sectioned, Unit } from './types.ts';

/** Cuts the text at its headings, and where a paragraph without one turns to another job. */
export function sections(outlined: Outlined, lexicon: Lexicon): Sectioned {
  const units = headed(outlined);
  const about = aboutOf(outlined.identity, lexicon);
  const cutAt = (turns: readonly number[][]) => units.map((unit, index) => splitAt(turns[index]!, unit, outlined.text));
  let turns = turnsIn(units, about, lexicon);
  let pieces = cutAt(turns);
  for (let left = Infinity; units.length > 1 && turnsMuch(turns) && turns.flat().length < left; pieces = cutAt(turns)) {
    left = turns.flat().length;
    turns = changing(turns, pieces, leadingTypes(pieces.flat(), about, lexicon));
  }
  return { ...outlined, units: pieces.flat() };
}

/** From so many turns on those of a section below a heading are looked at again: paragraph by paragraph a long one seems to turn and turn. */
const MANY_TURNS = 3;
const turnsMuch = (turns: readonly number[][]): boolean => turns.some((starts) => starts.length >= MANY_TURNS);

/** The turns of each unit without those, where there are many, that lead from a piece to one of the same type. */
function changing(turns: readonly number[][], pieces: readonly Unit[][], leading: readonly Leading[]): number[][] {
  let first = 0;
  return turns.map((starts, unit) => {
    const own = leading.slice(first, (first += pieces[unit]!.length));
    return starts.filter((_, turn) => starts.length < MANY_TURNS || own[turn]!.type !== own[turn + 1]!.type);
  });
}

/** The text cut at its headings alone. */
export function headed({ text, bylineEnd, headings }: Outlined): Unit[] {
  const first = headings[0]?.start ?? text.length;
  const opening = { anchor: 's0', depth: 0, heading: null, path: [], start: bylineEnd, end: first };
  const units = text.slice(bylineEnd, first).trim() === '' ? [] : [withParagraphs(opening, text)];
  let ordinals: number[] = [];
  let path: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const above = heading.depth - 1;
    ordinals = [...ordinals.slice(0, above), (ordinals[above] ?? 0) + 1];
    path = path.slice(0, above);
    const end = headings[index + 1]?.start ?? text.length;
    const place = { anchor: `s${ordinals.join('-')}`, depth: heading.depth, heading, path, start: heading.start, end };
    units.push(withParagraphs(place, text));
    path = [...path, nameOf(heading)];
  }
  return units;
}

/** A heading that is its number alone goes by that. */
const nameOf = ({ heading, marker }: Heading): string => heading || (marker ?? '');

function withParagraphs(place: Omit<Unit, 'paragraphs'>, text: string): Unit {
  const from = place.heading?.end ?? place.start;
  const lines = text.slice(from, place.end).matchAll(/\S(?:[^\n]*\S)?/g);
  return { ...place, paragraphs: Array.from(lines, (line) => ({ start: from + line.index, text: line[0] })) };
}

/** Cuts a unit where it turns: a headless unit for each job. */
function splitAt(turns: readonly number[], whole: Unit, text: string): Unit[] {
  if (turns.length === 0) return [whole];
  const bounds = [...turns, whole.end];
  const tails = turns.map((start, index) => {
    const anchor = `${whole.anchor}-tail${index === 0 ? '' : `-${index + 1}`}`;
    return withParagraphs({ anchor, depth: 0, heading: null, path: [], start, end: bounds[index + 1]! }, text);
  });
  return [withParagraphs({ ...whole, end: turns[0]! }, text), ...tails];
}
