import type { APIRoute } from 'astro';
import { frameWords } from '../../i18n/frame.ts';
import { LANGUAGE } from '../../i18n/locale.ts';
import { site } from '../../i18n/site.ts';
import { urls } from '../../view-models/urls.ts';

/** What a browser needs to install the site. */
export const GET: APIRoute = () => {
  const { description } = frameWords.zh;
  const { zh: name } = site.name;
  const manifest = {
    ...{ name, short_name: name, description, lang: LANGUAGE.zh },
    ...{ id: urls.root(), start_url: urls.home(), scope: urls.root(), display: 'minimal-ui' },
    ...{ background_color: site.paper.light, theme_color: site.paper.light },
    icons: [{ src: urls.favicon(), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
