import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { corpus, wholeReport } from '../../collections/corpus.ts';
import { markdownOf } from '../../dataset/markdown.ts';
import { urls } from '../../view-models/urls.ts';

export async function getStaticPaths() {
  const { reports } = await corpus();
  return reports.map((report) => ({ params: { id: report.id }, props: { report } }));
}

/** The twin of a report's page as Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { report }, site }) =>
  new Response(markdownOf(await wholeReport(report), new URL(urls.report(report.id), site).href), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
