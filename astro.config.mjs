import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from './scripts/paths.ts';
import { isUsualContent, readSettings } from './scripts/settings.ts';
import { cards, icons } from './src/integrations/cards.ts';
import { colors } from './src/integrations/colors.ts';
import { readFormer } from './src/integrations/former.ts';
import { hostFiles } from './src/integrations/headers.ts';
import { languages } from './src/integrations/languages.ts';
import { machines } from './src/integrations/machines.ts';
import { offline } from './src/integrations/offline.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { drawnPart } from './src/integrations/parts/drawn.ts';
import { joinedParts } from './src/integrations/parts/joined.ts';
import { starters } from './src/integrations/starters.ts';
import { withoutExamples } from './src/integrations/without-examples.ts';

const settings = readSettings();
/** A part has the pages of its reports alone. */
const isWhole = settings.part === null;
// A corpus of its own gets a cache of its own.
const cacheDir = isUsualContent(settings) ? join(PROJECT, 'node_modules/.astro') : join(settings.content, '.astro');
const isPlain = decodeURIComponent(settings.base) === settings.base;

/** Where the pages import one of the project's files as text, they get the one that the settings name. */
const inPlaceOf = (file, path) => ({
  find: new RegExp(`^.*/content/${file}\\?raw$`),
  replacement: `${path.replaceAll('\\', '/')}?raw`,
});

/** For browsers this library reads `&amp;` by an element, and a worker has no document; it is one of Markdown's, not ours. */
const REFERENCES = 'decode-named-character-reference';
const markdown = createRequire(import.meta.url).resolve('micromark-util-decode-string');
const withoutDocument = {
  find: new RegExp(`^${REFERENCES}$`),
  replacement: createRequire(markdown).resolve(REFERENCES).replaceAll('\\', '/'),
};

/** `ToolBox.C72iCgW2.js`, where Astro says behind the name, on every page, which script of its component it is. */
const programName = ({ name }) => `_astro/${name.replace(/\.astro[_?].*/, '')}.[hash].js`;

/** Pages that say nothing by themselves are not listed, nor those that stand for a report that is gone. */
const isListed = (page) =>
  !/\/(search|review|offline|missing)\/$/.test(page) &&
  !Object.hasOwn(readFormer(settings.content), /\/reports\/([^/]+)\/$/.exec(page)?.[1] ?? '');

// SITE_URL and BASE_PATH are the address the site will live at; the README's "Deploy" tells more.
export default defineConfig({
  site: process.env['SITE_URL'] || 'http://localhost:4321',
  // Astro matches routes against the decoded path; the links it makes itself are those of assets.
  base: decodeURIComponent(settings.base),
  // Astro empties the folder it builds into, so `npm run build` names one of its own and moves it into place.
  outDir: './.cache/dist',
  cacheDir,
  trailingSlash: 'always',
  i18n: { defaultLocale: 'zh', locales: [...settings.languages], routing: { prefixDefaultLocale: false } },
  // The default drops the white space that a reader of Chinese would see as a gap; 'jsx' drops line breaks only.
  compressHTML: 'jsx',
  // No inline script or style, so that the pages can live under a strict Content-Security-Policy.
  build: { inlineStylesheets: 'never', ...(isPlain ? {} : { assetsPrefix: settings.base.slice(0, -1) }) },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: programName } } } } },
    // The worker of checks loads the reader of a file's format when such a file is opened.
    worker: { format: 'es', plugins: () => [withoutExamples()] },
    resolve: {
      alias: [inPlaceOf('taxonomy.yaml', settings.taxonomy), inPlaceOf('logo.svg', settings.logo), withoutDocument],
    },
    // A page whose modules import astro:config/server would get the styles of every page that has an English one.
    define: {
      'import.meta.env.OFFLINE_OFFERED': String(settings.offline),
      'import.meta.env.SITE_BASE': JSON.stringify(settings.base),
      // A define is a literal to each of Vite's tools where it is a string.
      'import.meta.env.SITE_SAID': JSON.stringify(JSON.stringify(settings.said)),
      'import.meta.env.INDEXING_ALLOWED': String(settings.indexing),
      'import.meta.env.CONTENT_URL': JSON.stringify(pathToFileURL(join(settings.content, '/'))),
      'import.meta.env.DATA_URL': JSON.stringify(pathToFileURL(join(cacheDir, 'data/'))),
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    colors(settings.taxonomy, settings.colors),
    languages(settings.content, settings),
    starters(settings.starters),
    ...(settings.part ? [drawnPart(settings.part)] : []),
    ...(settings.parts.length > 0 ? [joinedParts({ folders: settings.parts, areApart: settings.areApart })] : []),
    ...(isWhole ? [pagefind(settings.starters, settings), icons(), hostFiles(settings)] : []),
    ...(settings.indexing ? [machines(), cards(), ...(isWhole ? [sitemap({ filter: isListed })] : [])] : []),
    // The last, for it lists what the others wrote.
    ...(settings.offline ? [offline(settings.languages, { isListed: isWhole })] : []),
  ],
});
