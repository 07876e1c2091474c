import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every page stands in each language, up to so many reports: a popular host refuses more than 20,000 files. */
const MOST_IN_ENGLISH = 2_000;

/** Decides by the corpus in a folder whether the pages of reports and lists stand in English too. */
export function languages(content: string): AstroIntegration {
  return {
    name: 'wenduan-languages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const folder = join(content, 'reports');
        const reports = existsSync(folder) ? readdirSync(folder).length : 0;
        updateConfig({ vite: { define: { 'import.meta.env.ALL_IN_ENGLISH': String(reports <= MOST_IN_ENGLISH) } } });
      },
    },
  };
}
