import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { inEnglishOf } from '../../src/integrations/languages.ts';
import { filesBelow, PROJECT } from '../paths.ts';
import type { Settings } from '../settings.ts';

/** What pages are made by, below the project. */
const FOLDERS = ['src', 'scripts', 'public'];
const FILES_OF = ['config', 'taxonomy', 'starters', 'logo'] as const;
const FILES = /\.config\.\w+$|^(package-lock|tsconfig)\.json$/;

/** A hash of all that decides a byte of a site: texts, those of the samples where no others are named, settings, programs, libraries. */
export async function stateOf(settings: Settings, texts: readonly string[] = [settings.samples!]): Promise<string> {
  const { base, languages, maskNames, packs, said, colors, content } = settings;
  const own = (await readdir(PROJECT)).filter((name) => FILES.test(name)).sort();
  const folders = [...texts, ...FOLDERS.map((folder) => join(PROJECT, folder))];
  const below = await Promise.all(
    folders.map(async (folder) => (await filesBelow(folder)).map((file) => join(folder, file))),
  );
  const model = join(PROJECT, 'content/model.json');
  const single = [...own.map((name) => join(PROJECT, name)), model, ...FILES_OF.map((key) => settings[key])];
  const hash = createHash('sha256');
  const around = [process.version, process.env['SITE_URL'], inEnglishOf(content, settings)];
  hash.update(JSON.stringify([...around, base, languages, maskNames, packs, said, colors]));
  for (const file of [...below.flat(), ...single.filter((one) => existsSync(one))])
    hash.update(`\0${relative(PROJECT, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}
