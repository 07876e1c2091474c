import { corpusBlob } from '../../collections/lines.ts';

/** The corpus as data, as the pipeline wrote it. */
export const GET = async () => new Response(await corpusBlob());
