import type { Reading } from './readings.ts';

/** A style in use and the last numeral it gave. The stack of them is the way from the first level down to here. */
interface Level {
  style: string;
  value: number;
}

/** A heading with its level, and whether its numeral fits the ones before it. */
export interface PlacedHeading {
  reading: Reading;
  /** From 1, in this document's own hierarchy. */
  depth: number;
  isDue: boolean;
}

/** The style of a bare line on the first level. */
const OF_ITS_OWN = 'line of its own';

/** The value of a heading without a numeral. */
const UNNUMBERED = 0;

/**
 * Finds the level of each heading from the order in which this document nests its styles, not from a fixed table.
 *
 * A style already open goes back to its level; a new one opens a level below. A numeral is due where it begins
 * a list with 1 or continues one, be it under another parent.
 *
 * @param styles The style of each heading; those of one style stand on one level.
 */
export function placeReadings(readings: readonly Reading[], styles: readonly string[]): PlacedHeading[] {
  let levels: Level[] = [];
  const last = new Map<string, number>();
  return readings.map((reading, index) => {
    const style = styles[index]!;
    const { value } = reading.marker;
    const open = style === OF_ITS_OWN ? 0 : levels.findIndex((level) => level.style === style);
    const above = open === -1 ? levels : levels.slice(0, open);
    const isDue =
      value === UNNUMBERED ||
      (open !== -1 && value === levels[open]!.value + 1) ||
      value === (last.get(style) ?? 0) + 1 ||
      (value === 1 && open === -1);
    levels = [...above, { style, value }];
    last.set(style, value);
    return { reading, depth: above.length + 1, isDue };
  });
}

/** The style of each heading: its marker's; of those without one, lines, and what stands below a line or runs in. */
export function stylesOf(
  readings: readonly Reading[],
  { levelOf, names }: { levelOf: ReadonlyMap<number, number>; names: RegExp },
): string[] {
  const isBareParent = readings.map((reading, index) => isBareLine(reading) && touches(reading, readings[index + 1]));
  const firstParent = isBareParent.indexOf(true);
  const own = partsOfTheirOwn(readings, names);
  return readings.map((reading, index) => {
    const { marker, runIn, start, heading } = reading;
    if (marker.style !== '') return marker.style;
    if (own.has(index) && (levelOf.get(start) ?? 1) === 1) return OF_ITS_OWN;
    if (levelOf.has(start)) return `marked ${levelOf.get(start)}`;
    if (runIn) return 'run-in';
    const isBelow = firstParent !== -1 && firstParent < index && !isBareParent[index] && heading.search(names) === -1;
    return isBelow ? 'line below' : 'line';
  });
}

/** What is longer tells, or leads over to what follows. */
const LONGEST_NAME = 16;

/** Whether a line is no more than the name of a part, by the words that name a type: 存在的困难, 2016年主要工作计划. */
const isNameOfPart = ({ heading }: Reading, names: RegExp): boolean =>
  heading.length <= LONGEST_NAME && !/[，,：:]/.test(heading) && heading.search(names) !== -1;

/**
 * Places of the bare lines, and of the labels, that name a type behind numbered headings, none of which goes on behind
 * them: they are no parts of the last of those. Where another bare line stands before them, they stand on its level; a
 * label that stands in the parts before, too, is one of the last part.
 */
function partsOfTheirOwn(readings: readonly Reading[], names: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  const following = followingOf(readings);
  const last = new Map<string, number>();
  let isOfEach = false;
  for (const [index, reading] of readings.entries()) {
    if (reading.marker.value > 0) last.set(reading.marker.style, index);
    const isLabel = reading.marker.style === '' && reading.form === 'label';
    if (!isBareLine(reading) && !isLabel) continue;
    // A list goes on before it begins anew; a number may be lost on the way.
    const isOpen = [...last.values()].some((at) => (following[at]?.marker.value ?? 0) > readings[at]!.marker.value);
    const isPart = last.size > 0 && !isOpen && isNameOfPart(reading, names);
    if (!isPart && !isLabel) break;
    if (isPart && !(isLabel && isOfEach)) found.add(index);
    isOfEach ||= isLabel && !isPart;
  }
  return found;
}

/** Of each heading the next of its style. */
function followingOf(readings: readonly Reading[]): readonly (Reading | undefined)[] {
  const next = new Map<string, Reading>();
  return readings
    .toReversed()
    .map((reading) => {
      const following = next.get(reading.marker.style);
      next.set(reading.marker.style, reading);
      return following;
    })
    .toReversed();
}

const isBareLine = ({ marker, runIn }: Reading): boolean => marker.style === '' && !runIn;

/** Another bare line follows at once. */
const touches = (reading: Reading, next: Reading | undefined): boolean =>
  next !== undefined && isBareLine(next) && next.start - reading.end <= 1;
