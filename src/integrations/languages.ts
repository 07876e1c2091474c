import type { AstroIntegration } from 'astro';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../i18n/locale.ts';
import { pagesIn, type InEnglish } from '../i18n/pages.ts';

/**
 * Every page stands in each language, up to so many reports: a second page of each report and list is a third of a site.
 * Where English was asked for by name, up to so many more: a popular host refuses more than 20,000 files.
 */
const MOST_IN_ENGLISH = { usual: 500, asked: 2_000 };
/** In which languages a site is to stand. */
export interface Spoken {
  languages: readonly Locale[];
  /** Whether English was asked for by name, and is not only there by default. */
  isEnglishAsked: boolean;
}

/** Pages with an English text of their own; Astro makes no page of a folder of such a name by itself. */
const OWN = '_en';

/**
 * Gives the pages of `src/pages/` English addresses too, where English is among the languages of the site; those of
 * reports and lists only where the corpus in the folder `content` is not large.
 */
export function languages(content: string, spoken: Spoken): AstroIntegration {
  return {
    name: 'wenduan-languages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, injectRoute }) => {
        const inEnglish = inEnglishOf(content, spoken);
        updateConfig({ vite: { define: { 'import.meta.env.IN_ENGLISH': JSON.stringify(inEnglish) } } });
        for (const file of englishPages(fileURLToPath(new URL('pages/', config.srcDir)), inEnglish))
          injectRoute({ pattern: `/en/${routeOf(file)}`, entrypoint: new URL(`pages/${file}`, config.srcDir) });
      },
    },
  };
}

/** Which pages stand in English too, of a corpus built into a folder. */
export function inEnglishOf(content: string, { languages: all, isEnglishAsked }: Spoken): InEnglish {
  if (!all.includes('en')) return 'none';
  const folder = join(content, 'reports');
  return (existsSync(folder) ? readdirSync(folder).length : 0) <= MOST_IN_ENGLISH[isEnglishAsked ? 'asked' : 'usual']
    ? 'all'
    : 'few';
}

/** The files below a folder of pages that are to stand in English too: those with an English text of their own in place of the others. */
export function englishPages(folder: string, inEnglish: InEnglish): string[] {
  const { bothOf } = pagesIn(inEnglish);
  return globSync('**/*.astro', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => (file.startsWith(`${OWN}/`) || !/(^|\/)_/.test(file)) && !existsSync(join(folder, OWN, file)))
    .filter((file) => bothOf(`${routeOf(file)}/`) !== null)
    .sort();
}

/** `routeOf('reports/[id]/index.astro') === 'reports/[id]'`, `routeOf('_en/about.astro') === 'about'` */
const routeOf = (file: string): string => file.replace(`${OWN}/`, '').replace(/(?:^|\/)index\.astro$|\.astro$/, '');
