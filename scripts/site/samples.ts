import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeHostFiles } from '../../src/integrations/headers.ts';
import { inEnglishOf } from '../../src/integrations/languages.ts';
import { MARK } from '../mark.ts';
import { PROJECT } from '../paths.ts';
import { Refusal } from '../console/refusal.ts';
import type { Settings } from '../settings.ts';
import { standing } from './folders.ts';
import { publishSite } from './publish.ts';
import { stateOf } from './state.ts';

/** Where the site of the samples stands, in the site that it is the other corpus of. */
export const SAMPLES_PATH = 'samples/';

/** Kept between builds: the texts alone, the corpus of them, their site, and of what it was built. */
const KEPT = join(PROJECT, '.cache/samples');
const [RAW, CONTENT, SITE, STATE] = ['raw', 'content', 'site', 'state'].map((name) => join(KEPT, name)) as [
  string,
  string,
  string,
  string,
];

/** The samples are few, and drawn in one. */
const WHOLE = { PART: '', PARTS: '', APART: '' };

/** Whose word hosts take at the root of a site alone. */
const ROOT_ONLY = new Set([MARK, '_headers', 'vercel.json', '_redirects', '_former.map', 'robots.txt']);

/** Whether the site of the samples stands as these settings would build it. */
export async function samplesStand(settings: Settings): Promise<boolean> {
  if (!existsSync(join(standing(SITE), 'index.html'))) return false;
  return (await readFile(STATE, 'utf8').catch(() => '')) === (await stateOf(settings));
}

/** Builds the site of the samples as one of its own, unless it stands; by a program of its own, beside what goes on here. */
export async function buildSamples(settings: Settings): Promise<void> {
  if (await samplesStand(settings)) return;
  const state = await stateOf(settings);
  await rm(STATE, { force: true });
  // A corpus remembers what it held, and no sample was ever published before.
  for (const folder of [RAW, CONTENT]) await rm(folder, { recursive: true, force: true });
  await cp(settings.samples!, RAW, { recursive: true, filter: (path) => !/\.(ann|md)$/.test(path) });
  await runBuild(settings);
  await writeFile(STATE, state);
}

function runBuild(settings: Settings): Promise<void> {
  const { base, content } = settings;
  const env = {
    ...{ ...process.env, RAW_DIR: RAW, CONTENT_DIR: CONTENT, OUT_DIR: SITE, BASE_PATH: `${base}${SAMPLES_PATH}` },
    // Nobody is to find a sample who looks for a report.
    ...{ SAMPLES: 'false', ALLOW_INDEXING: 'false', OFFLINE: 'false', ...WHOLE },
  };
  const args = [join(PROJECT, 'scripts/build-samples.ts'), base, inEnglishOf(content, settings)];
  const child = spawn(process.execPath, args, { env, cwd: PROJECT, stdio: ['ignore', 'ignore', 'pipe'] });
  const end = () => void child.kill();
  process.once('exit', end);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      process.off('exit', end);
      if (status === 0) resolve();
      else reject(new Refusal(`The samples could not be built (SAMPLES=false leaves them out): ${said.trim()}`, 1));
    });
  });
}

/** Puts the site of the samples into the one that it is the other corpus of. */
export async function laySamples(folder: string, settings: Settings): Promise<void> {
  const isKept = (path: string) => !ROOT_ONLY.has(basename(path));
  await cp(standing(SITE), join(folder, SAMPLES_PATH), { recursive: true, filter: isKept });
  await writeHostFiles(folder, { ...settings, folders: [SAMPLES_PATH] });
}

/** Builds the samples for a site that stands without them, and puts it in place anew with them in it. */
export async function addSamples(settings: Settings): Promise<void> {
  await buildSamples(settings);
  await publishSite(settings.site, async (folder) => {
    await cp(standing(settings.site), folder, { recursive: true, filter: (path) => basename(path) !== MARK });
    await laySamples(folder, settings);
  });
}
