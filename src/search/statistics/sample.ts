import type { Answer } from '../answer.ts';

/** What is read for a table of figures: all sections of an answer, or so many of them spread evenly. */
export interface SectionSample {
  sections: Uint32Array;
  /** How many of the places stand in them. */
  places: number;
  isWhole: boolean;
}

/** Text files and places that are read for a table at most, about; some 20 kB, and 0.1 ms, each. */
const FILES = 60;
const PLACES = 1000;

/** As much of an answer as can be read while a reader waits. */
export function sampleOf({ found, index, placesOf, places }: Answer): SectionSample {
  const byFile = [...Map.groupBy(found.sections, (section) => index.sections.textOf(section)).values()];
  const near = evenly(byFile, FILES).flat();
  const inThem = sum(near.map((section) => placesOf[section]!));
  const sections = Uint32Array.from(evenly(near, Math.ceil((near.length * PLACES) / Math.max(PLACES, inThem))));
  const read = sum([...sections].map((section) => placesOf[section]!));
  return { sections, places: read, isWhole: read === places };
}

/** So many of a list, or all of it, at equal distances. */
export const evenly = <T>(all: readonly T[], most: number): T[] =>
  all.length <= most ? [...all] : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
