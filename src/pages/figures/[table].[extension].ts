import type { APIRoute } from 'astro';
import { sharedPaths } from '../../collections/drawn.ts';
import { figureTables } from '../../collections/figure-tables.ts';
import { TABLE_FILES, type TableFile } from '../../dataset/tables.ts';
import { sheetOf } from '../../view-models/figures/figures.ts';

interface Props {
  file: TableFile;
}

export async function getStaticPaths() {
  const tables = await sharedPaths(async () => [...(await figureTables()).keys()]);
  return tables.flatMap((table) =>
    TABLE_FILES.map((file) => ({ params: { table, extension: file.extension }, props: { file } })),
  );
}

/** A table of figures, whole. */
export const GET: APIRoute<Props> = async ({ params, props: { file } }) => {
  const rows = (await figureTables()).get(params['table']!)!;
  return new Response(await file.write(sheetOf(rows)), { headers: { 'content-type': file.type } });
};
