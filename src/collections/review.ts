import { compileLexicon } from '../corpus/lexicon.ts';
import { NO_MODEL } from '../corpus/model/model.ts';
import type { Message } from '../corpus/schema.ts';
import { leastSureFirst, reviewRows, type ReviewRow } from '../view-models/review-rows.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { derive, type Derived, type Reports } from './derive.ts';
import { ledgerOf } from './ledger.ts';

/** A report in which there is something a person should look at. */
export interface Doubtful {
  id: string;
  title: string;
  file: string;
  messages: Message[];
}

/** Every decision of low confidence, the least sure first, and every report with messages. */
interface Reviewed {
  rows: ReviewRow[];
  doubtful: Doubtful[];
}

export const reviewed = (): Promise<Derived<Reviewed>> => derive('derived/review', { rows: [], doubtful: [] }, review);

async function review(reports: Reports): Promise<Reviewed> {
  const lexicon = compileLexicon(taxonomy, NO_MODEL);
  const rows: ReviewRow[] = [];
  const doubtful: Doubtful[] = [];
  for await (const report of reports()) {
    rows.push(...reviewRows(report, lexicon));
    const { messages } = await ledgerOf(report.id);
    if (messages.length > 0) doubtful.push({ id: report.id, title: report.title, file: report.source.file, messages });
  }
  return { rows: leastSureFirst(rows), doubtful };
}
