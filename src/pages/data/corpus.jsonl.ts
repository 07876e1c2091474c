import { openAsBlob } from 'node:fs';
import { contentFolder } from '../../collections/folder.ts';

/** The corpus as data, as the pipeline wrote it. */
export const GET = async () => new Response(await openAsBlob(new URL('corpus.jsonl', contentFolder)));
