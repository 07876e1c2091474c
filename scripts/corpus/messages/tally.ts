import type { BuiltReport } from '../../../src/corpus/types.ts';
import type { FileOutcome } from './record.ts';

/** What a build of the corpus did. */
export interface CorpusSummary {
  reports: number;
  sections: number;
  /** Characters of the cleaned reports, white space not counted. */
  chars: number;
  /** Removed or changed spans by rule. */
  edits: Map<string, number>;
  messages: number;
  /** Files that could not be built. */
  failed: number;
  /** Names that were masked, and reports in whose byline or sign-off they were found. */
  masked: { names: number; reports: number };
  /** Files that were not processed, for they had not changed. */
  unchanged: number;
  /** Ids of the reports that a person left out. */
  leftOut: string[];
}

export const emptySummary = (): CorpusSummary => ({
  ...{ reports: 0, sections: 0, chars: 0, messages: 0, failed: 0, unchanged: 0 },
  edits: new Map(),
  masked: { names: 0, reports: 0 },
  leftOut: [],
});

/** What became of a file. */
export function outcomeOf(
  file: string,
  reports: readonly BuiltReport[],
  { leftOut, messages }: Pick<FileOutcome, 'leftOut' | 'messages'>,
): FileOutcome {
  const edits = new Map<string, number>();
  for (const { rule } of reports.flatMap(({ ledger }) => ledger.edits)) edits.set(rule, (edits.get(rule) ?? 0) + 1);
  const remarks = reports.flatMap(({ ledger }) => ledger.messages.map((message) => ({ file, ...message })));
  return {
    reports: reports.map(({ meta, sections }) => ({ id: meta.id, sections: sections.length, chars: meta.chars })),
    edits: Object.fromEntries(edits),
    messages: [...messages, ...remarks],
    leftOut,
  };
}

/** Adds what became of a file to a summary. */
export function addOutcome(summary: CorpusSummary, { reports, edits, leftOut }: FileOutcome): void {
  summary.reports += reports.length;
  summary.leftOut.push(...leftOut);
  for (const { sections, chars } of reports) {
    summary.sections += sections;
    summary.chars += chars;
  }
  for (const [rule, times] of Object.entries(edits)) summary.edits.set(rule, (summary.edits.get(rule) ?? 0) + times);
}
