import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { PROJECT } from '../paths.ts';

const ENTRY = '\0wenduan-entry';
const CLIENT = join(PROJECT, 'src/client/portable');

/** A script with all that it imports, now or later, in itself: a page opened from a folder may import nothing. */
export interface Bundle {
  name: string;
  code: string;
}

/** What a page runs, its module scripts in their order, behind what stands in for a server. */
export async function bundlePage(modules: readonly string[]): Promise<Bundle> {
  const code = await bundle([join(CLIENT, 'index.ts'), ...modules]);
  return { name: `page.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`, code };
}

/** What a worker runs; its name stays, since the page asks for it. */
export async function bundleWorker(module: string): Promise<Bundle> {
  return { name: basename(module), code: await bundle([join(CLIENT, 'inside-worker.ts'), module]) };
}

async function bundle(modules: readonly string[]): Promise<string> {
  const build = await rolldown({
    input: ENTRY,
    plugins: [entry(modules), withoutPreloading],
    // What stands in no module has no address of its own.
    transform: { define: { 'import.meta.url': 'location.href' } },
    logLevel: 'silent',
  });
  try {
    const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}

const entry = (modules: readonly string[]): Plugin => ({
  name: 'wenduan-entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? modules.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null),
});

/** Vite's own code fetches beforehand what a module is about to import. */
const withoutPreloading: Plugin = {
  name: 'wenduan-without-preloading',
  async load(id) {
    if (!/[\\/]preload-helper\.[^\\/]*\.js$/.test(id)) return null;
    const exported = /export\{\w+ as (\w+)\}/.exec(await readFile(id, 'utf8'))?.[1];
    if (!exported) throw new Error(`${id} does not export what was expected of it.`);
    return `const load = (module) => module(); export { load as ${exported} };`;
  },
};
