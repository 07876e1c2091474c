import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceReport } from '../search/index/source.ts';
import type { ReportCard } from '../search/index/table.ts';
import { sectionsOf } from '../search/index/records.ts';

/** The reports of a built site, or some of them, as its pages show them and in the order in which it lists them. */
export async function readReports(
  dist: string,
  isWanted: (report: ReportCard) => boolean = () => true,
): Promise<SourceReport[]> {
  const cards = JSON.parse(await readFile(path.join(dist, 'data/reports.json'), 'utf8')) as ReportCard[];
  const reports: SourceReport[] = [];
  for (const { id, title, kind, year, signature } of cards.filter(isWanted)) {
    const page = await readFile(path.join(dist, 'reports', id, 'index.html'), 'utf8');
    reports.push({ id, title, kind, year, ...(signature && { signature }), sections: sectionsOf(page) });
  }
  return reports;
}
