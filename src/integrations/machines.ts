import type { AstroIntegration } from 'astro';

/** What programs read, where search engines may list the site: a feed, a list for language models, a twin of every report, and pictures of what is shared. */
const ROUTES = [
  ['/feed.xml', 'feed.xml.ts'],
  ['/llms.txt', 'llms.txt.ts'],
  ['/reports/[id]/index.md', 'report.md.ts'],
  ['/reports/[id]/card.svg', 'report-card.svg.ts'],
  ['/types/[tag]/card.svg', 'type-card.svg.ts'],
] as const;

export const machines = (): AstroIntegration => ({
  name: 'wenduan-machines',
  hooks: {
    'astro:config:setup': ({ config, injectRoute }) => {
      for (const [pattern, file] of ROUTES)
        injectRoute({ pattern, entrypoint: new URL(`pages/_open/${file}`, config.srcDir) });
    },
  },
});
