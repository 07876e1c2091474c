import { parallelsOf, type Member } from './parallel.ts';
import type { PhraseReport, Attestation, Series, SeriesAttestation } from './schema.ts';
import { partsOf, toPart, type TextPart } from './sections.ts';
import { attest, byReports } from './tally.ts';

/** Members in order, and the place of a series of them. */
interface Row {
  members: Member[];
  placeOf(series: readonly Member[]): Attestation;
}

const SENTENCE = /[^。；：！？…（）《》\n]+/g;
const PIECE = { clause: /[^，,]+/g, item: /[^、，,]+/g };
/** What opens a point of a paragraph: 一是抓教育，… */
const POINT = /(?<=^|[。；：！？])\s*[一二三四五六七八九十]+是([^，。；：、！？]{2,12})/g;
const HEAD = /^[^，、,。：]+/;

/** Collects parallel series, report by report: in lists, in the headings of one level, in the points of a paragraph. */
export function collectSeries() {
  const found = new Map<string, { shared: string; at: Series['at']; places: SeriesAttestation[] }>();
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
function* listsIn(part: TextPart): Generator<Row> {
  for (const sentence of membersOf(part, SENTENCE)) {
    const clauses = membersOf(part, PIECE.clause, sentence);
    yield { members: clauses, placeOf: placeOfAll };
    for (const clause of clauses) yield { members: membersOf(part, PIECE.item, clause), placeOf: placeOfAll };
  }
}

/** The points of each paragraph. */
function* pointsIn(part: TextPart): Generator<Row> {
  for (const { words, start } of membersOf(part, /[^\n]+/g)) {
    const members = [...words.matchAll(POINT)].map(({ 0: all, 1: opening, index }) => ({
      words: opening!,
      part,
      start: start + index + all.length - opening!.length,
    }));
    yield { members, placeOf: placeOfFirst };
  }
}

/** The headings under one heading. */
function* headingsIn({ id, sections }: PhraseReport): Generator<Row> {
  const headed = sections.flatMap((section) => {
    const words = section.heading?.match(HEAD)?.[0];
    return words ? [{ words, part: toPart(id, section, 'heading'), start: 0 }] : [];
  });
  for (const members of Map.groupBy(headed, ({ part }) => parentOf(part.section.id)).values())
    yield { members, placeOf: placeOfFirst };
}

/** `parentOf('r-1/s2-1') === 'r-1/s2'`; of a section that has none above it the report. */
const parentOf = (section: string): string => section.replace(/(?:-[^-/]*|\/[^-/]*)$/, '');

/** The members that a pattern finds in a part, or in a stretch of it. */
const membersOf = (
  part: TextPart,
  pattern: RegExp,
  stretch: Pick<Member, 'words' | 'start'> = { words: part.text, start: 0 },
) =>
  [...stretch.words.matchAll(pattern)].map(({ 0: words, index }): Member => ({
    words,
    part,
    start: stretch.start + index,
  }));

const endOf = ({ words, start }: Member): number => start + words.length;

const placeOfFirst = ([first]: readonly Member[]): Attestation => first!.part.placeOf(first!.start, endOf(first!));

/** From the first member to the last; all stand in one part. */
const placeOfAll = (series: readonly Member[]): Attestation =>
  series[0]!.part.placeOf(series[0]!.start, endOf(series.at(-1)!));
