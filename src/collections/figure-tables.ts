import { FIGURE_TABLES, type TableRow } from '../view-models/figures/figures.ts';
import { groupRows, reportRows, ruleRows, tagRows } from '../view-models/figures/composition-tables.ts';
import { groupsBy } from '../view-models/figures/groups.ts';
import { usedTypes } from '../view-models/report/report.ts';
import { tagFigures } from '../view-models/figures/tag-figures.ts';
import { shownTypes, taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { countsFile } from './counts.ts';
import { wordFigures } from './figures.ts';
import { once } from './once.ts';
import { overview } from './overview.ts';

/** Every table of the site that counts the corpus, by the name of its files; those without a row are left out. */
export const figureTables: () => Promise<ReadonlyMap<string, TableRow[]>> = once(async () => {
  const [{ value: words }, { value: counts }] = [await wordFigures(), await countsFile()];
  const figures = { ...words, frames: counts.frames };
  const tables = [
    ...Object.entries(FIGURE_TABLES).map(([name, rows]) => [name, rows(figures)] as const),
    ...Object.entries(await corpusTables()),
  ];
  return new Map(tables.filter(([, rows]) => rows.length > 0));
});

async function corpusTables(): Promise<Record<string, TableRow[]>> {
  const { counted, listed, passages } = await corpus();
  const types = usedTypes(listed, shownTypes);
  const common = { reports: counted, frames: [] };
  return {
    types: tagRows(tagFigures(shownTypes, 'types', { ...common, passages: passages.types })),
    topics: tagRows(tagFigures(taxonomy.topics, 'topics', { ...common, passages: passages.topics })),
    reports: reportRows(listed, types),
    'by-kind': groupRows(groupsBy('kind', counted, types), types),
    'by-year': groupRows(groupsBy('year', counted, types), types),
    cleaning: ruleRows((await overview()).totals),
  };
}
