import { compileLexicon } from '../corpus/lexicon.ts';
import { NO_MODEL } from '../corpus/model/model.ts';
import { isReport } from '../view-models/countable.ts';
import { mendingOf, type Mending } from '../view-models/review/mending.ts';
import { mostTeachingFirst, reviewRows, type RankedRow, type ReviewRow } from '../view-models/review/review-rows.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { derive, type Derived, type Reports } from './derive.ts';
import { ledgerOf } from './ledger.ts';
import { once } from './once.ts';

/** A report in which there is something a person should look at. */
export interface Doubtful {
  id: string;
  title: string;
  messages: number;
}

/** A decision of low confidence with what a person needs to mend it. */
export interface MendableRow {
  row: RankedRow;
  mending: Mending;
}

interface Reviewed {
  /** Those whose decision would teach most. */
  rows: MendableRow[];
  /** How many decisions of low confidence there are. */
  all: number;
  /** Reports with messages. */
  doubtful: Doubtful[];
}

/** More than anybody decides before the model learns again. */
const MOST_ROWS = 100;

export const reviewed: () => Promise<Derived<Reviewed>> = once(() =>
  derive('derived/review', { rows: [], all: 0, doubtful: [] }, review),
);

async function review(reports: Reports): Promise<Reviewed> {
  const lexicon = compileLexicon(taxonomy, NO_MODEL);
  const rows: ReviewRow[] = [];
  const doubtful: Doubtful[] = [];
  for await (const report of reports()) {
    for (const row of reviewRows(report, lexicon, isReport(report))) rows.push(row);
    const { messages } = await ledgerOf(report.id);
    if (messages.length > 0) doubtful.push({ id: report.id, title: report.title, messages: messages.length });
  }
  const first = mostTeachingFirst(rows).slice(0, MOST_ROWS);
  return { rows: await withMendings(first, reports), all: rows.length, doubtful };
}

async function withMendings(rows: readonly RankedRow[], reports: Reports): Promise<MendableRow[]> {
  const wanted = new Set(rows.map(({ section }) => section));
  const mendings = new Map<string, Mending>();
  for await (const report of reports())
    for (const section of report.sections.filter(({ id }) => wanted.has(id)))
      mendings.set(section.id, mendingOf(report, section, await ledgerOf(report.id)));
  return rows.map((row) => ({ row, mending: mendings.get(row.section)! }));
}
