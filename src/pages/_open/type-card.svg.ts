import type { APIRoute, InferGetStaticPropsType } from 'astro';
import logo from '../../../content/logo.svg?raw';
import { corpus } from '../../collections/corpus.ts';
import { frameWords } from '../../i18n/frame.ts';
import { passageWords } from '../../i18n/passages.ts';
import { site } from '../../i18n/site.ts';
import { cardOf } from '../../view-models/metadata/card.ts';
import { stripsOfType } from '../../view-models/metadata/card-strips.ts';
import { countsOf } from '../../view-models/report/report.ts';
import { shownTypes } from '../../view-models/taxonomy.ts';

export async function getStaticPaths() {
  const { counted, passages } = await corpus();
  const sections = counted.flatMap((report) => report.sections);
  return shownTypes.map((tag) => {
    const { passages: n, reports } = countsOf(passages.types.get(tag.id) ?? []);
    const words = { site: frameWords.zh.site, title: tag.name.zh, note: passageWords.zh.counts(n, reports) };
    return { params: { tag: tag.id }, props: { words, sections } };
  });
}

/** `integrations/cards.ts` makes a picture of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params: { tag }, props }) =>
  new Response(
    cardOf(props.words, stripsOfType(tag!, props.sections), { paper: site.paper.light, ...site.letters, logo }),
  );
