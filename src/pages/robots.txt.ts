import type { APIRoute } from 'astro';
import { indexingAllowed } from '../view-models/metadata/indexing.ts';
import { urls } from '../view-models/urls.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    indexingAllowed
      ? `User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.sitemap(), site).href}\n`
      : 'User-agent: *\nDisallow: /\n',
  );
