import { stringOf } from '../text/code-units.ts';
import { foldCodes } from '../text/units.ts';
import { keyness, type Counted, type Keyness } from './keyness.ts';
import { deviationOfProportions, sum } from './statistics.ts';
import { wordFinder } from './words-in.ts';

/** By what words are compared: a subset against the rest. */
export type SubsetFacet = 'type' | 'topic' | 'kind' | 'year';

/** A section as words are counted in it. */
export interface CountedSection {
  /** Its heading and paragraphs. */
  blocks: readonly string[];
  /** What it is filed under. */
  values: Readonly<Record<SubsetFacet, readonly string[]>>;
}

/** How often a word stands in the corpus, as a search for it counts, and how evenly. */
export interface WordFigure {
  word: string;
  places: number;
  reports: number;
  /** Places for each 10,000 characters. */
  rate: number;
  /** Deviation of proportions over the reports. */
  dp: number;
}

/** A word that is more frequent in a subset than elsewhere. */
export interface KeyWord extends Counted, Keyness {
  word: string;
}

/** How large a subset is, and what is typical of it, the best first. */
export interface SubsetFigures {
  subset: SubsetFacet;
  value: string;
  chars: number;
  words: KeyWord[];
}

/** A word by year. */
export interface Trend {
  word: string;
  years: { year: string; places: number; rate: number }[];
}

export interface WordFigures {
  /** Whether there are sections that do not count, which a search finds all the same. */
  hasApart: boolean;
  words: WordFigure[];
  subsets: SubsetFigures[];
  trends: Trend[];
}

/** A subset of fewer characters shows nothing. */
const FEWEST_CHARS = 500;
const MOST_TRENDS = 12;

interface Count {
  places: number;
  reports: number;
  lastReport: number;
  /** Places of the last report. */
  inLast: number;
  /** Reports that have it nowhere else: those behind the last one. */
  whole: number;
}

/** Counts words in report after report, and is then asked once. */
export function countWords(words: readonly string[]): {
  add: (sections: readonly CountedSection[]) => void;
  ask: () => Omit<WordFigures, 'hasApart'>;
} {
  const counted = new Map(
    words.map((word) => [word, { byReport: new Map<number, number>(), bySubset: new Map<number, Count>() }]),
  );
  const wordsIn = wordFinder(words);
  const sizes: number[] = [];
  /** Characters of each subset, and its number: what is looked up for each place is no text. */
  const chars: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, chars.length);
    return chars.push(0) - 1;
  };
  const add = (sections: readonly CountedSection[]): void => {
    const report = sizes.push(0) - 1;
    for (const { blocks, values } of sections) {
      const keys = Object.entries(values).flatMap(([subset, all]) =>
        all.map((value) => numberOf(`${subset} ${value}`)),
      );
      for (const text of blocks.map((block) => stringOf(foldCodes(block)))) {
        const size = [...text].length;
        sizes[report]! += size;
        for (const key of keys) chars[key]! += size;
        for (const word of wordsIn(text)) note(word, report, keys);
      }
    }
  };
  return { add, ask: figuresOf };

  function note(word: string, report: number, keys: readonly number[]): void {
    const { byReport, bySubset } = counted.get(word)!;
    byReport.set(report, (byReport.get(report) ?? 0) + 1);
    for (const key of keys) {
      const count = bySubset.get(key) ?? { places: 0, reports: 0, lastReport: -1, inLast: 0, whole: 0 };
      if (count.lastReport !== report) {
        count.whole = wholeOf(count, byReport);
        count.reports += 1;
        count.lastReport = report;
        count.inLast = 0;
      }
      count.places += 1;
      count.inLast += 1;
      bySubset.set(key, count);
    }
  }

  function figuresOf(): Omit<WordFigures, 'hasApart'> {
    const all = sum(sizes);
    const figures = [...counted]
      .filter(([, { byReport }]) => byReport.size > 0)
      .map(([word, { byReport }]): WordFigure => {
        const places = sum([...byReport.values()]);
        const dp = deviationOfProportions(
          [...byReport].map(([report, count]) => ({ count, size: sizes[report]! })),
          all,
        );
        return { word, places, reports: byReport.size, rate: (places * 10_000) / all, dp };
      })
      .sort((a, b) => b.places - a.places || b.reports - a.reports);
    const subsets = [...numbers]
      .map(([key, number]) => ({ key, number, size: chars[number]! }))
      .filter(({ size }) => size >= FEWEST_CHARS && size < all)
      .map(({ key, number, size }) => ({ ...namedBy(key), chars: size, words: keyWords(number, size, figures) }));
    return { words: figures, subsets, trends: trendsOf(figures, subsets) };
  }

  function keyWords(key: number, size: number, figures: readonly WordFigure[]): KeyWord[] {
    const standing = figures.flatMap(({ word, places: all }) => {
      const { byReport, bySubset } = counted.get(word)!;
      const count = bySubset.get(key);
      if (!count || word.length === 1) return [];
      const { places: inside, reports } = count;
      const outsideReports = byReport.size - wholeOf(count, byReport);
      return [{ word, inside, reports, outside: all - inside, outsideReports }];
    });
    return keyness(standing, { inside: size, outside: sum(sizes) - size }, sizes.length);
  }

  /** The words that the years differ in most. */
  function trendsOf(figures: readonly WordFigure[], subsets: readonly SubsetFigures[]): Trend[] {
    const years = subsets.filter(({ subset }) => subset === 'year').sort((a, b) => Number(a.value) - Number(b.value));
    if (years.length < 2) return [];
    const key = years.flatMap(({ words }) => words).sort((a, b) => b.g2 - a.g2);
    const chosen = new Set([...key, ...figures.filter(({ word }) => word.length > 1)].map(({ word }) => word));
    return [...chosen].slice(0, MOST_TRENDS).map((word) => ({
      word,
      years: years.map(({ value, chars: size }) => {
        const places = counted.get(word)!.bySubset.get(numberOf(`year ${value}`))?.places ?? 0;
        return { year: value, places, rate: (places * 10_000) / size };
      }),
    }));
  }
}

function namedBy(key: string): { subset: SubsetFacet; value: string } {
  const at = key.indexOf(' ');
  return { subset: key.slice(0, at) as SubsetFacet, value: key.slice(at + 1) };
}

/** Reports that have a word in a subset and nowhere else, the last one among them. */
const wholeOf = ({ whole, lastReport, inLast }: Count, byReport: ReadonlyMap<number, number>): number =>
  whole + Number(byReport.get(lastReport) === inLast);
