import type { APIRoute } from 'astro';
import { wordFigures } from '../../collections/figures.ts';
import { FIGURE_TABLES, rowsAsCsv, tablesOf } from '../../view-models/figures.ts';

export async function getStaticPaths() {
  const { value } = await wordFigures();
  return tablesOf(value).map((table) => ({ params: { table } }));
}

/** A table of figures, whole. */
export const GET: APIRoute = async ({ params }) => {
  const { value } = await wordFigures();
  return new Response(rowsAsCsv(FIGURE_TABLES[params['table']!]!(value)), { headers: { 'content-type': 'text/csv' } });
};
