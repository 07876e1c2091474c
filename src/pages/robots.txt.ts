import { indexingAllowed } from '../site/indexing.ts';

export const GET = () => new Response(`User-agent: *\n${indexingAllowed ? 'Allow' : 'Disallow'}: /\n`);
