import { corpus } from '../../collections/corpus.ts';

/** Id, title, genre, year and hash of every report, for the index and for citations. */
export async function GET() {
  const { reports } = await corpus();
  return Response.json(
    reports.map(({ id, title, kind, year, source }) => ({ id, title, kind, year, sha256: source.sha256 })),
  );
}
