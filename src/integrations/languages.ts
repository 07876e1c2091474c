import type { AstroIntegration } from 'astro';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesIn } from '../i18n/pages.ts';

/** Every page stands in each language, up to so many reports: a popular host refuses more than 20,000 files. */
const MOST_IN_ENGLISH = 2_000;

/**
 * Gives the pages of `src/pages/` English addresses too, those of reports and lists only where the corpus in the folder
 * `content` is not large.
 */
export function languages(content: string): AstroIntegration {
  return {
    name: 'wenduan-languages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, injectRoute }) => {
        const allInEnglish = isAllInEnglish(content);
        updateConfig({ vite: { define: { 'import.meta.env.ALL_IN_ENGLISH': String(allInEnglish) } } });
        for (const file of englishPages(fileURLToPath(new URL('pages/', config.srcDir)), allInEnglish))
          injectRoute({ pattern: `/en/${routeOf(file)}`, entrypoint: new URL(`pages/${file}`, config.srcDir) });
      },
    },
  };
}

/** Whether the pages of reports and lists of the corpus in a folder stand in English too. */
export function isAllInEnglish(content: string): boolean {
  const folder = join(content, 'reports');
  return !existsSync(folder) || readdirSync(folder).length <= MOST_IN_ENGLISH;
}

/** The files below a folder of pages that are to stand in English too, and have no English text of their own in `en/`. */
export function englishPages(folder: string, allInEnglish: boolean): string[] {
  const { bothOf } = pagesIn(allInEnglish);
  return globSync('**/*.astro', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)_|^en\//.test(file) && !existsSync(join(folder, 'en', file)))
    .filter((file) => bothOf(`${routeOf(file)}/`) !== null)
    .sort();
}

/** `routeOf('reports/[id]/index.astro') === 'reports/[id]'` */
const routeOf = (file: string): string => file.replace(/(?:^|\/)index\.astro$|\.astro$/, '');
