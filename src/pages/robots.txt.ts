import { indexingAllowed } from '../view-models/indexing.ts';

export const GET = () => new Response(`User-agent: *\n${indexingAllowed ? 'Allow' : 'Disallow'}: /\n`);
