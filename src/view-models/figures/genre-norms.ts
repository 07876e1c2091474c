import { sum } from '../../analysis/statistics.ts';
import type { SectionMeta } from '../../corpus/schema.ts';
import type { GenreNorm, PairNorm, TypeNorm } from '../../draft/check/knowledge.ts';
import { composition } from './composition.ts';

/** What is needed of a report. */
interface Measured {
  kind: string;
  sections: readonly Pick<SectionMeta, 'types' | 'chars'>[];
}

/** What the reports of each genre, and of all together, are made of; all come last. */
export function genreNorms(reports: readonly Measured[], types: readonly string[]): GenreNorm[] {
  const genres = [...Map.groupBy(reports, ({ kind }) => kind)];
  return [...genres, [null, reports] as const].map(([genre, all]) => ({
    genre,
    reports: all.length,
    types: types.flatMap((type) => typeNorm(type, all) ?? []).sort((a, b) => a.place - b.place),
    pairs: pairNorms(all, types),
  }));
}

function typeNorm(type: string, reports: readonly Measured[]): TypeNorm | null {
  const having = reports.filter(({ sections }) => sections.some((section) => section.types.includes(type)));
  if (having.length === 0) return null;
  const shares = having.map(({ sections }) => composition(sections, [type])[0]?.percent ?? 0);
  const places = having.map(({ sections }) => placeOf(type, sections));
  const percent = sum(shares) / reports.length;
  return { type, reports: having.length, percent: round(percent, 1), place: round(sum(places) / places.length, 3) };
}

/** Where the middle of the characters of a type stands, from 0 to 1. */
function placeOf(type: string, sections: Measured['sections']): number {
  let [before, weighed, own] = [0, 0, 0];
  for (const { types, chars } of sections) {
    if (types.includes(type)) {
      weighed += (before + chars / 2) * chars;
      own += chars;
    }
    before += chars;
  }
  return own === 0 ? 0 : weighed / own / before;
}

function pairNorms(reports: readonly Measured[], types: readonly string[]): PairNorm[] {
  const firsts = reports.map(
    ({ sections }) => new Map(types.map((type) => [type, sections.findIndex((section) => section.types[0] === type)])),
  );
  return types.flatMap((one) =>
    types.flatMap((other) => {
      const both = firsts.filter((first) => one !== other && first.get(one)! >= 0 && first.get(other)! >= 0);
      const inOrder = both.filter((first) => first.get(one)! < first.get(other)!).length;
      return inOrder * 2 > both.length ? [{ first: one, second: other, both: both.length, inOrder }] : [];
    }),
  );
}
const round = (number: number, digits: number): number => Number(number.toFixed(digits));
