import type { APIRoute } from 'astro';
import { LANGUAGE } from '../i18n/locale.ts';
import { site, siteName } from '../i18n/site.ts';

/** What a device takes the site for that keeps a link to it; addresses are relative, so that it holds below any path. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(
      {
        name: siteName,
        short_name: site.name.zh,
        lang: LANGUAGE.zh,
        ...{ start_url: './', scope: './', display: 'minimal-ui' },
        ...{ background_color: site.paper.light, theme_color: site.paper.light },
        icons: [
          { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
          ...[192, 512].map((width) => ({ src: `icon-${width}.png`, sizes: `${width}x${width}`, type: 'image/png' })),
        ],
      },
      null,
      1,
    )}\n`,
  );
