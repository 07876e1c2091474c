import type { AstroIntegration } from 'astro';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOfReport } from './paths.ts';

/** Below which folders of a part its pages of reports lie. */
const PAGES = ['reports', 'en/reports'];

/** Parts of a site, and whether their pages stay where they are, to be served from there. */
export interface Joined {
  folders: readonly string[];
  areApart: boolean;
}

/** Draws what reports share, and takes the pages of reports from the parts that drew them. */
export function joinedParts({ folders, areApart }: Joined): AstroIntegration {
  return {
    name: 'wenduan-joined',
    hooks: {
      'astro:config:setup': ({ updateConfig }) =>
        void updateConfig({ vite: { define: { 'import.meta.env.DRAWN': '"shared"' } } }),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          // Of an answer without a body no file is written, and the page is one of the site all the same.
          render: async (request, options) =>
            isOfReport(options.routeData) ? new Response(null) : usual.render(request, options),
        })),
      'astro:build:done': ({ dir }) => {
        if (!areApart) for (const folder of folders) layPages(folder, fileURLToPath(dir));
      },
    },
  };
}

function layPages(part: string, site: string): void {
  for (const pages of PAGES)
    if (existsSync(join(part, pages))) cpSync(join(part, pages), join(site, pages), { recursive: true });
}
