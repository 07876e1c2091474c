import type { APIRoute, InferGetStaticPropsType } from 'astro';
import logo from '../../../content/logo.svg?raw';
import { corpus } from '../../collections/corpus.ts';
import { site } from '../../i18n/site.ts';
import { cardOf } from '../../view-models/card.ts';
import { stripsOfType } from '../../view-models/card-strips.ts';
import { shownTypes } from '../../view-models/taxonomy.ts';

export async function getStaticPaths() {
  const { counted } = await corpus();
  const sections = counted.flatMap((report) => report.sections);
  return shownTypes.map(({ id }) => ({ params: { tag: id }, props: { sections } }));
}

/** `integrations/cards.ts` makes a picture of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params: { tag }, props }) =>
  new Response(cardOf(stripsOfType(tag!, props.sections), { paper: site.paper.light, logo }));
