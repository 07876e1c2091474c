import type { APIRoute, InferGetStaticPropsType } from 'astro';
import logo from '../../../content/logo.svg?raw';
import { corpus } from '../../collections/corpus.ts';
import { frameWords } from '../../i18n/frame.ts';
import { reportWords } from '../../i18n/report.ts';
import { site } from '../../i18n/site.ts';
import { cardOf } from '../../view-models/metadata/card.ts';
import { stripsOfReport } from '../../view-models/metadata/card-strips.ts';

export async function getStaticPaths() {
  const { reports } = await corpus();
  return reports.map((report) => ({ params: { id: report.id }, props: { report } }));
}

/** `integrations/cards.ts` makes a picture of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { report } }) => {
  const { title, kind, year, sections } = report;
  const words = { site: frameWords.zh.site, title, note: kind + (year === null ? '' : reportWords.zh.ofYear(year)) };
  return new Response(cardOf(words, stripsOfReport(sections), { paper: site.paper.light, ...site.letters, logo }));
};
