import type { APIRoute, GetStaticPaths } from 'astro';
import { countsFile } from '../../../collections/counts.ts';
import { sharedPaths } from '../../../collections/drawn.ts';

export const getStaticPaths: GetStaticPaths = () =>
  sharedPaths(async () => [{ params: { file: (await countsFile()).value.name } }]);

/** What the page of subsets weighs words with. */
export const GET: APIRoute = async () => new Response((await countsFile()).value.bytes);
