import { corpus } from '../../collections/corpus.ts';

/** Id, title, kind and year of every report, for the search page. */
export async function GET() {
  const { reports } = await corpus();
  return Response.json(reports.map(({ id, title, kind, year }) => ({ id, title, kind, year })));
}
