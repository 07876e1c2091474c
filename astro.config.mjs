import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { languages } from './src/integrations/languages.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { review } from './src/integrations/review.ts';
import { paragraphsAsData } from './src/collections/paragraphs.ts';

// SITE_URL and BASE_PATH are the address the site will live at; the README's "Deploy" tells more.
export default defineConfig({
  site: process.env['SITE_URL'] || 'http://localhost:4321',
  base: process.env['BASE_PATH'] || '/',
  outDir: process.env['OUT_DIR'] || './dist',
  // A corpus of its own gets a cache of its own.
  cacheDir: process.env['CONTENT_DIR'] ? `${process.env['CONTENT_DIR']}/.astro` : './node_modules/.astro',
  trailingSlash: 'always',
  i18n: { defaultLocale: 'zh', locales: ['zh', 'en'], routing: { prefixDefaultLocale: false } },
  // The default drops the white space that a reader of Chinese would see as a gap; 'jsx' drops line breaks only.
  compressHTML: 'jsx',
  // The defaults of remark in Astro turn quotes, make … of ... and link bare addresses: the page would say what the report does not.
  markdown: {
    processor: unified({ smartypants: false, gfm: false, remarkPlugins: [paragraphsAsData] }),
    syntaxHighlight: false,
  },
  // No inline script or style, so that the pages can live under a strict Content-Security-Policy.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // A page whose modules import astro:config/server would get the styles of every page that has an English one.
    define: { 'import.meta.env.PROJECT': JSON.stringify(new URL('.', import.meta.url)) },
  },
  devToolbar: { enabled: false },
  integrations: [languages(), pagefind(), review()],
});
