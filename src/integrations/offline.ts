import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Locale } from '../i18n/locale.ts';
import { LIST, WORKER, type ListedFile, type OfflineList } from '../client/offline/list.ts';

/** Pages, a file each in `src/pages/_offline/`. */
const ROUTES = [
  ['/offline', 'index.astro'],
  ['/offline/missing', 'missing.astro'],
] as const;
const ANNOUNCE = fileURLToPath(new URL('../client/offline/announce.ts', import.meta.url));
const WORKER_SOURCE = fileURLToPath(new URL('../client/offline/worker.ts', import.meta.url));

/** Downloads, what hosts and programs read, and what this integration writes itself: none of it is stored. */
const LEFT_OUT =
  /^(data\/(?!check\/|reports\.json$)(?!.*\.html$).*|figures\/.*\.(csv|jsonl|xlsx)|_headers|_redirects|_former\.map|\.wenduan|(robots|llms)\.txt|vercel\.json|.*\.xml|.*\.md|offline\.json|offline\.js)$/;
/** Pages of which there are more where there are more reports. */
const GROWING = /^(en\/)?(reports|types|topics|phrases|cleaning|figures|data|review)\/.*\.html$/;

/**
 * Lets readers keep the site on their device, after they agreed: pages for that in the languages of the site, a worker,
 * and the list of what there is.
 *
 * @param isListed False of a part of a site, which has no such list.
 */
export const offline = (all: readonly Locale[], { isListed }: { isListed: boolean }): AstroIntegration => ({
  name: 'wenduan-offline',
  hooks: {
    'astro:config:setup': ({ config, injectRoute, injectScript }) => {
      const english = all.includes('en') ? ROUTES.map(([pattern, file]) => [`/en${pattern}`, file] as const) : [];
      for (const [pattern, file] of [...ROUTES, ...english])
        injectRoute({ pattern, entrypoint: new URL(`pages/_offline/${file}`, config.srcDir) });
      injectScript('page', `import ${JSON.stringify(ANNOUNCE)};`);
    },
    'astro:build:done': async ({ dir }) => {
      if (isListed) await writeOffline(fileURLToPath(dir));
    },
  },
});

/** Writes the list and the worker of a built site. A worker bears the digest of the list, so that browsers see a new build. */
export async function writeOffline(folder: string): Promise<void> {
  const list = await listOf(folder);
  await writeFile(join(folder, LIST), JSON.stringify(list));
  await writeFile(join(folder, WORKER), await workerOf(list.version));
}

async function listOf(folder: string): Promise<OfflineList> {
  const listed: ListedFile[] = [];
  for (const path of await pathsIn(folder)) {
    const bytes = await readFile(join(folder, path));
    listed.push([path, createHash('sha256').update(bytes).digest('hex').slice(0, 16), bytes.length]);
  }
  const version = createHash('sha256').update(JSON.stringify(listed)).digest('hex').slice(0, 12);
  const { tools = [], pages = [] } = Object.groupBy(listed, ([path]) => (GROWING.test(path) ? 'pages' : 'tools'));
  return { version, tools, pages };
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
}

async function workerOf(version: string): Promise<string> {
  const build = await rolldown({ input: WORKER_SOURCE, transform: { define: { VERSION: JSON.stringify(version) } } });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}
