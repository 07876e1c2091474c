import type { Paragraph, Sectioned, Unit } from '../types.ts';
import type { PlacedBoundary } from './headings.ts';
import { refuse, type Misfit } from './problem.ts';

/** Splits and joins headless sections as a person said. @throws {OverrideError} where nothing begins that is to be joined */
export function rebound(sectioned: Sectioned, boundaries: readonly PlacedBoundary[], file: string): Sectioned {
  if (boundaries.length === 0) return sectioned;
  const joins = boundaries.filter(({ as }) => as === 'text');
  const begun = new Set(sectioned.units.map(({ start }) => start));
  refuse(file, joins.filter(({ wasHeading, start }) => !wasHeading && !begun.has(start)).map(nothingBegins));
  const splits = boundaries.filter(({ as }) => as === 'section').map(({ start }) => start);
  const joined = new Set(joins.map(({ start }) => start));
  return { ...sectioned, units: familiesOf(sectioned.units).flatMap((family) => divide(family, splits, joined)) };
}

const nothingBegins = ({ words, at }: PlacedBoundary): Misfit => ({
  at,
  reason: `No section begins with “${words}”, so there is nothing to join.`,
  advice: 'Quote the words with which the section begins, its heading included, or take these lines out.',
});

/** Each unit with the headless stretches behind it. */
function familiesOf(units: readonly Unit[]): Unit[][] {
  const families: Unit[][] = [];
  for (const unit of units)
    if (/-tail(?:-\d+)?$/.test(unit.anchor)) families.at(-1)!.push(unit);
    else families.push([unit]);
  return families;
}

/** A family with its headless stretches beginning elsewhere; they are numbered anew. */
function divide(family: readonly Unit[], splits: readonly number[], joined: ReadonlySet<number>): Unit[] {
  const [head, ...tails] = family as [Unit, ...Unit[]];
  const end = family.at(-1)!.end;
  const first = head.heading?.end ?? head.start + 1;
  const standing = tails.map(({ start }) => start).filter((start) => !joined.has(start));
  const added = splits.filter((start) => start >= first && start < end);
  const starts = [...new Set([...standing, ...added])].sort((a, b) => a - b);
  const paragraphs = family.flatMap((unit) => unit.paragraphs);
  const place = { depth: 0, heading: null, path: [] };
  return [
    stretch({ ...head, end: starts[0] ?? end }, paragraphs),
    ...starts.map((start, index) => {
      const anchor = `${head.anchor}-tail${index === 0 ? '' : `-${index + 1}`}`;
      return stretch({ ...place, anchor, start, end: starts[index + 1] ?? end }, paragraphs);
    }),
  ];
}

/** Gives a unit what of the paragraphs lies in it; one that lies across its bounds is cut. */
function stretch(unit: Omit<Unit, 'paragraphs'>, paragraphs: readonly Paragraph[]): Unit {
  const own = paragraphs.flatMap(({ start, text }) => {
    const from = Math.max(unit.start, start);
    const part = text.slice(from - start, Math.max(unit.end - start, 0));
    return part.trim() === '' ? [] : [{ start: from, text: part }];
  });
  return { ...unit, paragraphs: own };
}
