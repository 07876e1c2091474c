import { parallelsOf, type Member } from './parallel.ts';
import type { PhraseReport, Place, Series, SeriesPlace } from './schema.ts';
import { partsOf, toPart, type Part } from './sections.ts';
import { attest, byReports } from './tally.ts';

/** Members in order, and the place of a series of them. */
interface Row {
  members: Member[];
  placeOf(series: readonly Member[]): Place;
}

const SENTENCE = /[^。；：！？…（）《》\n]+/g;
const PIECE = { clause: /[^，,]+/g, item: /[^、，,]+/g };
/** What opens a point of a paragraph: 一是抓教育，… */
const POINT = /(?<=^|[。；：！？])\s*[一二三四五六七八九十]+是([^，。；：、！？]{2,12})/g;
const HEAD = /^[^，、,。：]+/;

/** Collects parallel series, report by report: in lists, in the headings of one level, in the points of a paragraph. */
export function collectSeries() {
  const found = new Map<string, { shared: string; at: Series['at']; places: SeriesPlace[] }>();
  return {
    add(report: PhraseReport): void {
      const rows = [...partsOf(report).flatMap((part) => [...listsIn(part), ...pointsIn(part)]), ...headingsIn(report)];
      for (const { members, placeOf } of rows)
        for (const { shared, at, members: series } of parallelsOf(members)) {
          const entry = found.get(at + shared) ?? { shared, at, places: [] };
          entry.places.push({ ...placeOf(series), members: series.map(({ words }) => words) });
          found.set(at + shared, entry);
        }
    },
    list: (): Series[] =>
      [...found.values()]
        .map(({ shared, at, places }) => ({ shared, at, ...attest(places) }))
        .sort((a, b) => byReports(a, b) || (a.shared < b.shared ? -1 : 1)),
  };
}

/** Members between 、 within a clause, and clauses within a sentence. */
function* listsIn({ text, placeOf }: Part): Generator<Row> {
  const whole = (series: readonly Member[]) =>
    placeOf(series[0]!.start, series.at(-1)!.start + series.at(-1)!.words.length);
  for (const sentence of membersOf(text, SENTENCE, 0)) {
    const clauses = membersOf(sentence.words, PIECE.clause, sentence.start);
    yield { members: clauses, placeOf: whole };
    for (const clause of clauses) yield { members: membersOf(clause.words, PIECE.item, clause.start), placeOf: whole };
  }
}

/** The points of each paragraph. */
function* pointsIn({ text, placeOf }: Part): Generator<Row> {
  for (const { words, start } of membersOf(text, /[^\n]+/g, 0)) {
    const members = [...words.matchAll(POINT)].map(({ 0: all, 1: opening, index }) => ({
      words: opening!,
      start: start + index + all.length - opening!.length,
    }));
    yield { members, placeOf: ([first]) => placeOf(first!.start, first!.start + first!.words.length) };
  }
}

/** Headings under the same heading; a member's `start` is its number among the report's sections. */
function* headingsIn({ id, sections }: PhraseReport): Generator<Row> {
  const headed = sections.flatMap((section, start) => {
    const words = section.heading?.match(HEAD)?.[0];
    return words ? [{ words, start, path: section.path.join('\n') }] : [];
  });
  for (const members of Map.groupBy(headed, ({ path }) => path).values())
    yield {
      members,
      placeOf: ([first]) => toPart(id, sections[first!.start]!, 'heading').placeOf(0, first!.words.length),
    };
}

const membersOf = (text: string, pattern: RegExp, offset: number): Member[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ words, start: offset + index }));
