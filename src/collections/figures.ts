import { countWords, type CountedSection, type WordFigures } from '../analysis/word-figures.ts';
import { findWords, type TextSpan } from '../analysis/words.ts';
import type { StoredReport } from '../corpus/stored.ts';
import { countedIn } from '../view-models/countable.ts';
import { corpus } from './corpus.ts';
import { derive, type Derived, type Reports } from './derive.ts';
import { once } from './once.ts';

const NONE: WordFigures = { hasApart: false, words: [], subsets: [], trends: [] };

/** Words are sought in so many characters at most, from the first report on; they are counted in all. */
const MOST_SOUGHT = 3_000_000;
/** A word stands once in so many characters at least. */
const RAREST = 20_000;
/** Characters that are listed by themselves. */
const MOST_CHARACTERS = 200;
const HAN = /[\u4e00-\u9fff]/g;

/** How often words stand in what counts of the corpus, and where they are typical. */
export const wordFigures: () => Promise<Derived<WordFigures>> = once(() =>
  derive('derived/figures', NONE, readFigures),
);

async function readFigures(reports: Reports): Promise<WordFigures> {
  const { near } = await corpus();
  const sectionsOf = (report: StoredReport) => countedIn(report, near).sections.map((one) => sectionOf(one, report));
  const counter = countWords(await wordsOf(reports, sectionsOf));
  let hasApart = false;
  for await (const report of reports()) {
    const sections = sectionsOf(report);
    hasApart ||= sections.length < report.sections.length;
    if (sections.length > 0) counter.add(sections);
  }
  return { ...counter.ask(), hasApart };
}

async function wordsOf(reports: Reports, sectionsOf: (report: StoredReport) => CountedSection[]): Promise<string[]> {
  const stretches: TextSpan[] = [];
  const characters = new Map<string, number>();
  let size = 0;
  for await (const report of reports())
    for (const text of sectionsOf(report).flatMap(({ blocks }) => blocks)) {
      if (size > MOST_SOUGHT) break;
      size += text.length;
      stretches.push({ text, start: 0, end: text.length });
      for (const [character] of text.matchAll(HAN)) characters.set(character, (characters.get(character) ?? 0) + 1);
    }
  const common = [...characters].sort((a, b) => b[1] - a[1]).slice(0, MOST_CHARACTERS);
  return [...common.map(([character]) => character), ...findWords(stretches, Math.max(3, size / RAREST)).keys()];
}

const sectionOf = (
  { headline, text, types, topics }: StoredReport['sections'][number],
  { kind, year }: StoredReport,
): CountedSection => ({
  blocks: [...(headline === null ? [] : [headline]), ...text.split('\n')],
  values: { type: types, topic: topics, kind: kind ? [kind] : [], year: year === null ? [] : [String(year)] },
});
