import type { APIRoute, InferGetStaticPropsType } from 'astro';
import logo from '../../../content/logo.svg?raw';
import { corpus } from '../../collections/corpus.ts';
import { site } from '../../i18n/site.ts';
import { cardOf } from '../../view-models/card.ts';
import { stripsOfReport } from '../../view-models/card-strips.ts';

export async function getStaticPaths() {
  const { reports } = await corpus();
  return reports.map(({ id, sections }) => ({ params: { id }, props: { sections } }));
}

/** `integrations/cards.ts` makes a picture of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { sections } }) =>
  new Response(cardOf(stripsOfReport(sections), { paper: site.paper.light, logo }));
