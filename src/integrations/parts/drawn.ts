import type { AstroIntegration } from 'astro';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReports } from '../built-reports.ts';
import { writePlaces } from '../places.ts';
import { isOfReport, reportOf, reportsAmong } from './paths.ts';
import { stretchOf } from './stretch.ts';

/** The table of all reports, which says what is indexed of each; the site has its own. */
const TABLE = 'data/reports.json';

/**
 * Draws the pages of a part of the reports, a stretch of them as the site lists them, and indexes these; nothing else.
 * The programs are made for the whole site all the same, so that their names are those of one build.
 */
export function drawnPart(part: Parameters<typeof stretchOf>[0]): AstroIntegration {
  const own = new Set<string>();
  return {
    name: 'wenduan-part',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { define: { 'import.meta.env.DRAWN': '"reports"' } } }),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            const reports = reportsAmong(paths);
            for (const id of reports.slice(...stretchOf(part, reports.length))) own.add(id);
            return paths.filter((path) =>
              isOfReport(path.route) ? own.has(reportOf(path)) : path.pathname.endsWith(TABLE),
            );
          },
        })),
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const reports = await readReports(folder, ({ id }) => own.has(id));
        writePlaces(reports, join(folder, 'places'), { packed: true });
        await rm(join(folder, TABLE, '..'), { recursive: true });
      },
    },
  };
}
