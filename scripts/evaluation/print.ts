import { pairsOf } from './pairs.ts';
import { calibrationOf, isRight, measure, type Evaluated, type FoundPair } from './measure.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);

/** All figures as lines to read: identity, sections, tags, which types are taken for which, and how sure the sure ones are. */
export function print(evaluated: readonly Evaluated[]): string[] {
  const figures = measure(evaluated);
  const found = evaluated
    .flatMap(({ gold, reports }) =>
      pairsOf(
        gold,
        reports.flatMap(({ sections }) => sections),
      ),
    )
    .filter((pair): pair is FoundPair => pair.built !== null);
  return [
    `${figures.documents} documents, ${figures.sections} sections`,
    '',
    `title      ${percent(figures.titles)}`,
    `genre      ${percent(figures.genres)}`,
    `year       ${percent(figures.years)}`,
    `boundaries ${percent(figures.boundaries)} F1 (precision ${percent(figures.precision)}, recall ${percent(figures.recall)})`,
    `headings   ${percent(figures.headings)} of those found, ends ${percent(figures.ends)}, depths ${percent(figures.depths)}`,
    `types      ${percent(figures.types)} of all sections`,
    `topics     ${percent(figures.topics)} F1`,
    `decided    ${percent(figures.decided)} of those found, ${percent(figures.decidedRight)} of these right`,
    '',
    ...confusion(found),
    '',
    `calibration error ${figures.calibration.toFixed(3)}`,
    ...calibration(found),
  ];
}

function confusion(found: readonly FoundPair[]): string[] {
  const types = [...new Set(found.flatMap(({ gold, built }) => [gold.types[0]!, built.types[0]!]))].sort();
  const width = Math.max(...types.map((type) => type.length)) + 1;
  const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(width)).join('');
  return [
    'a reader’s type (rows), the type given (columns)',
    row(['', ...types]),
    ...types.map((wanted) => {
      const given = types.map((type) =>
        found.filter(({ gold, built }) => gold.types[0] === wanted && built.types[0] === type),
      );
      return row([wanted, ...given.map(({ length }) => (length === 0 ? '·' : String(length)))]);
    }),
  ];
}

const BAR = 40;

function calibration(found: readonly FoundPair[]): string[] {
  return calibrationOf(found).flatMap(({ count, said, right }, index) => {
    if (count === 0) return [];
    const bar = '█'.repeat(Math.round((BAR * right) / count)).padEnd(BAR, '·');
    return [
      `${index * 10}–${index * 10 + 10} % sure ${bar} ${percent(right / count)} right, ${percent(said / count)} said (${count})`,
    ];
  });
}

/** Every section of which the type is not the reader's, or that was not found. */
export const misses = (evaluated: readonly Evaluated[]): string[] =>
  evaluated.flatMap(({ gold, reports }) =>
    pairsOf(
      gold,
      reports.flatMap(({ sections }) => sections),
    )
      .filter((pair) => pair.built === null || !isRight(pair as FoundPair))
      .map(({ gold: section, built }) => {
        const name = section.heading ?? `“${section.first}”`;
        return `${gold.file} ${name}: ${built ? built.types[0] : 'not found'}, not ${section.types[0]}`;
      }),
  );
