import { open } from 'node:fs/promises';
import { createTwins } from '../../src/analysis/near-duplicates/twins.ts';
import { underivable } from '../../src/analysis/underivable.ts';
import { lineAt, linesOf, type Line } from './lines.ts';
import type { FileMessage } from './record.ts';

/** As much of a line of corpus.jsonl as is read here. */
interface ReportLine {
  id: string;
  source: { file: string };
  sections: { text: string }[];
}

/** A note for each pair of reports that say the same, wholly or nearly; where they cannot be found, why. */
export async function twinNotes(corpus: string, find = notesOn): Promise<FileMessage[]> {
  try {
    return await find(corpus);
  } catch (error) {
    return [{ file: corpus, ...underivable('derived/near-duplicates', error) }];
  }
}

async function notesOn(corpus: string): Promise<FileMessage[]> {
  const twins = createTwins();
  const places = new Map<string, Pick<Line, 'start' | 'length'>>();
  for await (const { text, start, length } of linesOf(corpus)) {
    const report = JSON.parse(text) as ReportLine;
    twins.add(report.id, textOf(report));
    places.set(report.id, { start, length });
  }
  await using file = await open(corpus);
  const read = async (id: string) => JSON.parse(await lineAt(file, places.get(id)!)) as ReportLine;
  const notes: FileMessage[] = [];
  for await (const { reports, containment } of twins.pairs(async (id) => textOf(await read(id)))) {
    const [first, second] = reports;
    notes.push(twin((await read(second)).source.file, [second, first], containment));
  }
  return notes;
}

const textOf = ({ sections }: ReportLine): string => sections.map(({ text }) => text).join('\n');

const twin = (file: string, [id, other]: [string, string], share: number): FileMessage => ({
  ...{ file, line: 1, column: 1, rule: 'corpus/near-duplicate', severity: 'info' },
  reason: `${Math.floor(share * 100)} % of the report ${id} and the report ${other} are the same.`,
  advice: 'Keep one of them, if they are one report.',
});
