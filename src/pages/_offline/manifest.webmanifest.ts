import type { APIRoute } from 'astro';
import { frameWords } from '../../i18n/frame.ts';
import { LANGUAGE } from '../../i18n/locale.ts';
import { urls } from '../../view-models/urls.ts';

/** What a browser needs to install the site. */
export const GET: APIRoute = () => {
  const { site, description } = frameWords.zh;
  const manifest = {
    ...{ name: site, short_name: site, description, lang: LANGUAGE.zh },
    ...{ id: urls.root(), start_url: urls.home(), scope: urls.root(), display: 'minimal-ui' },
    ...{ background_color: '#fbfaf6', theme_color: '#fbfaf6' },
    icons: [{ src: urls.favicon(), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
