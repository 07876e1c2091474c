import type { Lexicon } from '../../../src/corpus/lexicon.ts';
import { printable } from '../../../src/corpus/message.ts';
import type { Evidence } from '../../../src/corpus/schema.ts';
import type { Taxonomy } from '../../../src/corpus/taxonomy.ts';
import { mostTeachingFirst, reviewRows, type ReviewRow } from '../../../src/view-models/review/review-rows.ts';
import { storedReports } from '../output/stored.ts';

/** Every decision of low confidence in a corpus as it was built last, those first that teach most. */
export async function reviewOf(out: string, lexicon: Lexicon): Promise<ReviewRow[]> {
  const rows: ReviewRow[] = [];
  for await (const report of storedReports(out)) rows.push(...reviewRows(report, lexicon));
  return mostTeachingFirst(rows);
}

/** A decision to review, as a row for a terminal: where, what, how sure, why, what else it might be, and what to override. */
export function tellRow(row: ReviewRow, { types }: Taxonomy): string {
  const name = (id: string) => types.find((type) => type.id === id)?.name.zh ?? id;
  const { file, place, section, headline, confidence, evidence, runnerUp, command } = row;
  const reasons = evidence.map(reasonOf).join('; ');
  return [
    printable(`${file}:${place.line}:${place.column} ${section} ${headline ?? '（无标题）'}`),
    `  ${row.types.map(name).join('、')} ${confidence.toFixed(2)}: ${reasons}`,
    ...(runnerUp ? [`  next ${name(runnerUp.type)}: ${runnerUp.words.slice(0, 8).join('、')}`] : []),
    `  ${command}`,
  ].join('\n');
}

const reasonOf = ({ from, words }: Evidence): string => `${from} ${words.join('、')}`;
