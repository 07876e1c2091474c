import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync } from 'node:fs';
import { contentFolder } from '../collections/folder.ts';

/** Every page stands in each language, up to so many reports: a popular host refuses more than 20,000 files. */
const MOST_IN_ENGLISH = 2_000;

/** Decides whether the pages of reports and lists stand in English too. */
export function languages(): AstroIntegration {
  return {
    name: 'wenduan-languages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = new URL(`${contentFolder}/reports`, config.root);
        const reports = existsSync(folder) ? readdirSync(folder).length : 0;
        updateConfig({ vite: { define: { 'import.meta.env.ALL_IN_ENGLISH': String(reports <= MOST_IN_ENGLISH) } } });
      },
    },
  };
}
