import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MARK } from './mark.ts';
import { filesBelow, PROJECT } from './paths.ts';
import { run } from './console/run.ts';
import { sha256 } from './sha256.ts';
import { figure } from './console/terminal.ts';

// `npm run trial:parts`: the site in one; then its pages of reports drawn in three parts and joined, and joined with these
// pages left where they are. Each file must be that of the site in one, byte for byte, and none may be missing.
const room = mkdtempSync(join(tmpdir(), 'wenduan-site-parts-'));
const at = (name: string): string => join(room, name);
const OF = 3;
const NUMBERS = Array.from({ length: OF }, (_, at) => at + 1);
const OF_REPORTS = /^(en\/)?reports\/(?!index\.html$|page\/)/;

/** What of a folder is the site's, each file with a digest. */
async function filesOf(name: string, isTaken = (_file: string) => true): Promise<Map<string, string>> {
  const files = (await filesBelow(at(name))).filter((file) => file !== MARK && isTaken(file));
  return new Map(files.map((file) => [file, sha256(readFileSync(join(at(name), file)))]));
}

/** Builds into a folder; what stood before is known by the corpus, so that each site has one of its own. */
async function build(name: string, corpus: string, env: NodeJS.ProcessEnv): Promise<void> {
  const settings = { RAW_DIR: at('raw'), CONTENT_DIR: at(corpus), OUT_DIR: at(name), SAMPLES: 'false' };
  const child = spawn(process.execPath, [join(PROJECT, 'scripts/build.ts')], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...settings, ALLOW_INDEXING: 'true', ...env },
  });
  await once(child, 'close');
}

function compare(what: string, one: Map<string, string>, other: Map<string, string>): boolean {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  const others = names.filter((name) => one.get(name) !== other.get(name));
  for (const name of others) console.log(`differs: ${name}`);
  console.log(`${what}: ${figure(names.length)} files, ${figure(others.length)} differ`);
  return names.length > 0 && others.length === 0;
}

await run(async () => {
  for (const folder of ['content/raw', 'tests/fixtures/raw'])
    cpSync(join(PROJECT, folder), at('raw'), { recursive: true });
  await build('whole', 'corpus-whole', {});
  for (const number of NUMBERS) await build(`part-${number}`, 'corpus-parts', { PART: `${number}/${OF}` });
  cpSync(at('corpus-parts'), at('corpus-apart'), { recursive: true });
  const PARTS = NUMBERS.map((number) => at(`part-${number}`)).join();
  await build('joined', 'corpus-parts', { PARTS });
  await build('apart', 'corpus-apart', { PARTS, APART: 'true' });
  const apart = await filesOf('apart');
  for (const number of NUMBERS)
    for (const [file, digest] of await filesOf(`part-${number}`, (name) => OF_REPORTS.test(name)))
      apart.set(file, digest);
  const whole = await filesOf('whole');
  const same = [compare('joined', whole, await filesOf('joined')), compare('apart', whole, apart)];
  if (same.every(Boolean)) rmSync(room, { recursive: true });
  else console.log(`All of it is in ${room}`);
  process.exitCode = same.every(Boolean) ? 0 : 1;
});
