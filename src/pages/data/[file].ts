import type { APIRoute } from 'astro';
import { DATA_NAMES, dataFile } from '../../collections/data-files.ts';

export const getStaticPaths = () => DATA_NAMES.map((file) => ({ params: { file } }));

/** The corpus as a file of data, or what tells of such files. */
export const GET: APIRoute = async ({ params, site }) => new Response(await dataFile(params['file']!, site));
