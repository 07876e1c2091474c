import type { ReportMeta, SectionMeta } from './schema.ts';

/** A section as a line of `corpus.jsonl` has it. */
export interface StoredSection extends Omit<SectionMeta, 'report'> {
  text: string;
}

/** A report as a line of `corpus.jsonl` has it. */
export interface StoredReport extends ReportMeta {
  sections: StoredSection[];
}
