import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MARK } from '../mark.ts';
import { filesBelow } from '../paths.ts';
import { bundlePage, bundleWorker } from './bundles.ts';
import { withRelativeAddresses } from './addresses.ts';
import { folderPage, framesOf, modulesOf } from './page.ts';
import { writeTwins } from './twins.ts';

/** Scripts that are written anew stand here, also those of a site below the first. */
const SCRIPTS = '_astro';

/** Writes a copy of a built site that works when it is opened from a folder, without a server. How many pages it has. */
export async function writePortable(site: string, folder: string, base: string): Promise<number> {
  await cp(site, folder, { recursive: true });
  await rm(join(folder, MARK), { force: true });
  const files = await filesBelow(folder);
  const pages = files.filter((file) => file.endsWith('.html'));
  const scriptOf = scriptsIn(folder);
  const framed = new Set<string>();
  for (const path of pages) {
    const html = await readFile(join(folder, path), 'utf8');
    for (const [frame, made] of framesOf({ path, html }, base).filter(([, file]) => !framed.has(file))) {
      const parts = await readFile(join(folder, frame), 'utf8');
      await writeFile(join(folder, made), withRelativeAddresses(parts, path, base));
      framed.add(made);
    }
    const script = await scriptOf(modulesOf(html).map((address) => address.slice(base.length)));
    await writeFile(join(folder, path), folderPage({ path, html }, base, script));
  }
  const modules = files.filter((file) => /(^|\/)_astro\/.*\.js$/.test(file));
  for (const worker of modules.filter((file) => /\/worker-[^/]*\.js$/.test(file))) {
    const { name, code } = await bundleWorker(join(folder, worker));
    await writeFile(join(folder, SCRIPTS, `${name}.js`), `wenduanFile(${JSON.stringify(code)})\n`);
  }
  for (const module of modules) await rm(join(folder, module));
  await writeTwins(folder, files);
  for (const program of new Set(files.flatMap((file) => /^(?:.*\/)?pagefind(?=\/)/.exec(file) ?? [])))
    await rm(join(folder, program), { recursive: true, force: true });
  return pages.length;
}

/** The name of the script in place of some modules; pages that run the same share it. */
function scriptsIn(folder: string): (modules: readonly string[]) => Promise<string> {
  const names = new Map<string, Promise<string>>();
  const write = async (modules: readonly string[]) => {
    const { name, code } = await bundlePage(modules.map((module) => join(folder, module)));
    await writeFile(join(folder, SCRIPTS, name), code);
    return name;
  };
  return (modules) => {
    const key = modules.join('\n');
    const name = names.get(key) ?? write(modules);
    names.set(key, name);
    return name;
  };
}
