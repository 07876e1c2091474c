import type { APIRoute, GetStaticPaths } from 'astro';
import { checkFiles } from '../../../collections/check.ts';
import { sharedPaths } from '../../../collections/drawn.ts';

const all = async () => {
  const { terms, facts, sentences } = await checkFiles();
  return [terms, facts, sentences];
};

export const getStaticPaths: GetStaticPaths = () =>
  sharedPaths(async () => (await all()).map(({ name }) => ({ params: { file: name } })));

/** What the page of checks loads before it takes a text. */
export const GET: APIRoute = async ({ params }) =>
  new Response((await all()).find(({ name }) => name === params['file'])!.bytes);
