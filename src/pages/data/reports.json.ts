import { corpus } from '../../collections/corpus.ts';

/** Id, title, genre, year and hash of every report, for the index and for citations; who signs it where titles are alike. */
export async function GET() {
  const { reports } = await corpus();
  return Response.json(
    reports.map(({ id, title, kind, year, signature, source }) => ({
      ...{ id, title, kind, year },
      ...(signature !== null && { signature }),
      sha256: source.sha256,
    })),
  );
}
