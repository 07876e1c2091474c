import type { StoredReport } from '../../corpus/stored.ts';
import { sheetOf } from '../../dataset/rows.ts';
import { TABLE_FILES } from '../../dataset/tables.ts';
import { xlsxOf } from '../../dataset/xlsx.ts';
import { saveFile } from '../export/save-file.ts';

const { type } = TABLE_FILES.find(({ extension }) => extension === 'xlsx')!;

/** Saves `sections.xlsx`, made of the reports of `corpus.jsonl`. @throws where they cannot be loaded */
export async function saveWorkbook(corpus: string): Promise<void> {
  const answer = await fetch(corpus);
  if (!answer.ok) throw new Error(`${corpus} answered ${answer.status}`);
  const lines = (await answer.text()).trimEnd().split('\n').filter(Boolean);
  const reports = lines.map((line) => JSON.parse(line) as StoredReport);
  saveFile(new File([await xlsxOf(sheetOf(reports))], 'sections.xlsx', { type }));
}
