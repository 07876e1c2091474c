import type { APIRoute } from 'astro';
import { countsFile } from '../../collections/counts.ts';
import { wordFigures } from '../../collections/figures.ts';
import { sharedPaths } from '../../collections/drawn.ts';
import { TABLE_FILES, type TableFile } from '../../dataset/tables.ts';
import { FIGURE_TABLES, sheetOf, tablesOf, type TableFigures } from '../../view-models/figures.ts';

const figuresOf = async (): Promise<TableFigures> => {
  const [{ value: words }, { value: counts }] = [await wordFigures(), await countsFile()];
  return { ...words, frames: counts.frames };
};

interface Props {
  file: TableFile;
}

export async function getStaticPaths() {
  const tables = await sharedPaths(async () => tablesOf(await figuresOf()));
  return tables.flatMap((table) =>
    TABLE_FILES.map((file) => ({ params: { table, extension: file.extension }, props: { file } })),
  );
}

/** A table of figures, whole. */
export const GET: APIRoute<Props> = async ({ params, props: { file } }) => {
  const rows = FIGURE_TABLES[params['table']!]!(await figuresOf());
  return new Response(await file.write(sheetOf(rows)), { headers: { 'content-type': file.type } });
};
