import { fold } from '../text/fold.ts';
import { correctedP, deviationOfProportions, logLikelihood, logRatio, pValue } from './statistics.ts';

/** By what words are compared: a subset against the rest. */
export type Subset = 'type' | 'topic' | 'kind' | 'year';

/** A section as words are counted in it. */
export interface CountedSection {
  /** Its heading and paragraphs. */
  blocks: readonly string[];
  /** What it is filed under. */
  values: Readonly<Record<Subset, readonly string[]>>;
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
export interface KeyWord {
  word: string;
  inside: number;
  reports: number;
  all: number;
  logRatio: number;
  g2: number;
  /** Corrected for the number of words of the subset. */
  p: number;
}

/** How large a subset is, and what is typical of it, the best first. */
export interface SubsetFigures {
  subset: Subset;
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
  words: WordFigure[];
  subsets: SubsetFigures[];
  trends: Trend[];
}

/** A key word is twice as frequent as elsewhere, and by chance in one of twenty lists at most. */
const [TYPICAL, BY_CHANCE] = [1, 0.05];
/** A subset of fewer characters shows nothing. */
const FEWEST_CHARS = 500;
const MOST_TRENDS = 12;

interface Count {
  places: number;
  reports: number;
  lastReport: number;
}

/** Counts words in report after report, and is then asked once. */
export function countWords(words: readonly string[]) {
  const counted = new Map(
    words.map((word) => [word, { byReport: new Map<number, number>(), bySubset: new Map<string, Count>() }]),
  );
  // Most stretches begin no word, and are looked up no further.
  const beginnings = new Set(words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1))));
  const sizes: number[] = [];
  const chars = new Map<string, number>();
  const add = (sections: readonly CountedSection[]): void => {
    const report = sizes.push(0) - 1;
    for (const { blocks, values } of sections) {
      const keys = Object.entries(values).flatMap(([subset, all]) => all.map((value) => `${subset} ${value}`));
      for (const text of blocks.map(fold)) {
        sizes[report]! += [...text].length;
        for (const key of keys) chars.set(key, (chars.get(key) ?? 0) + [...text].length);
        for (const word of wordsIn(text)) note(word, report, keys);
      }
    }
  };
  return { add, ask: (): WordFigures => figuresOf() };

  function* wordsIn(text: string): Generator<string> {
    for (let at = 0; at < text.length; at++)
      for (let end = at + 1; end <= text.length; end++) {
        const part = text.slice(at, end);
        if (!beginnings.has(part)) break;
        if (counted.has(part)) yield part;
      }
  }

  function note(word: string, report: number, keys: readonly string[]): void {
    const { byReport, bySubset } = counted.get(word)!;
    byReport.set(report, (byReport.get(report) ?? 0) + 1);
    for (const key of keys) {
      const count = bySubset.get(key) ?? { places: 0, reports: 0, lastReport: -1 };
      count.places += 1;
      count.reports += Number(count.lastReport !== report);
      count.lastReport = report;
      bySubset.set(key, count);
    }
  }

  function figuresOf(): WordFigures {
    const all = sum(sizes);
    const figures = [...counted]
      .filter(([, { byReport }]) => byReport.size > 0)
      .map(([word, { byReport }]): WordFigure => {
        const places = sum([...byReport.values()]);
        const dp = deviationOfProportions(
          sizes.map((_, report) => byReport.get(report) ?? 0),
          sizes,
        );
        return { word, places, reports: byReport.size, rate: (places * 10_000) / all, dp };
      })
      .sort((a, b) => b.places - a.places || b.reports - a.reports);
    const subsets = [...chars]
      .filter(([, size]) => size >= FEWEST_CHARS && size < all)
      .map(([key, size]) => ({ ...namedBy(key), chars: size, words: keyWords(key, size, figures) }));
    return { words: figures, subsets, trends: trendsOf(figures, subsets) };
  }

  function keyWords(key: string, size: number, figures: readonly WordFigure[]): KeyWord[] {
    const fewest = Math.min(2, sizes.length);
    const weighed = figures.flatMap(({ word, places }) => {
      const count = counted.get(word)!.bySubset.get(key);
      if (!count || word.length === 1) return [];
      const contrast = {
        inside: count.places,
        outside: places - count.places,
        insideSize: size,
        outsideSize: sum(sizes) - size,
      };
      const [g2, ratio] = [logLikelihood(contrast), logRatio(contrast)];
      return [{ word, inside: count.places, reports: count.reports, all: places, logRatio: ratio, g2, p: pValue(g2) }];
    });
    const corrected = correctedP(weighed.map(({ p }) => p));
    return weighed
      .map((one, at) => ({ ...one, p: corrected[at]! }))
      .filter((one) => one.logRatio >= TYPICAL && one.p < BY_CHANCE && one.reports >= fewest)
      .sort((a, b) => b.g2 - a.g2);
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
        const places = counted.get(word)!.bySubset.get(`year ${value}`)?.places ?? 0;
        return { year: value, places, rate: (places * 10_000) / size };
      }),
    }));
  }
}

function namedBy(key: string): { subset: Subset; value: string } {
  const at = key.indexOf(' ');
  return { subset: key.slice(0, at) as Subset, value: key.slice(at + 1) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
