import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, PROJECT } from './paths.ts';
import { run } from './console/run.ts';
import { sha256 } from './sha256.ts';
import { figure } from './console/terminal.ts';

// `npm run trial:bytes`: the site built from two copies of the project, in other folders, time zones and locales, and
// with every folder read in the other order. Each file must be the same, byte for byte.
const room = mkdtempSync(join(tmpdir(), 'wenduan-bytes-'));
const REVERSED = pathToFileURL(join(PROJECT, 'scripts/trials/reversed.ts')).href;

/** What no copy takes along: what is built, and what the copies share. */
const LEFT = new Set(['node_modules', 'dist', '.git', '.cache', '.astro', 'test-results', 'playwright-report']);
const BUILT =
  /^content\/(reports|sections|ledgers|corpus\.jsonl|near-duplicates\.json|publish(ed|ing)\.json|messages\.jsonl|\.)/;

const COPIES = [
  { folder: 'one', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' } },
  {
    folder: 'two/deeper',
    env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', NODE_OPTIONS: `--import ${REVERSED}` },
  },
];

/** A copy of the project with reports that are not easily read; it shares the packages. */
function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const isTaken = (path: string) =>
    !(dirname(path) === dirname(join(PROJECT, 'x')) && LEFT.has(basename(path))) &&
    !BUILT.test(path.slice(PROJECT.length).replaceAll('\\', '/'));
  cpSync(PROJECT, folder, { recursive: true, filter: isTaken });
  cpSync(join(PROJECT, 'tests/fixtures/raw'), join(folder, 'content/raw'), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Builds the site of a copy. Its files, each with a digest. */
async function build({ folder, env }: (typeof COPIES)[number]): Promise<Map<string, string>> {
  const copy = join(room, folder);
  copyProject(copy);
  const settings = { CONTENT_DIR: join(copy, 'corpus'), OUT_DIR: join(copy, 'dist'), ALLOW_INDEXING: 'true' };
  const args = [join(copy, 'scripts/build.ts')];
  const child = spawn(process.execPath, args, {
    cwd: copy,
    stdio: 'inherit',
    env: { ...process.env, ...settings, ...env },
  });
  await once(child, 'close');
  const files = await filesBelow(join(copy, 'dist'));
  return new Map(files.map((file) => [file, sha256(readFileSync(join(copy, 'dist', file)))]));
}

await run(async () => {
  const [one, two] = [await build(COPIES[0]!), await build(COPIES[1]!)];
  const names = [...new Set([...one.keys(), ...two.keys()])].sort();
  const others = names.filter((name) => one.get(name) !== two.get(name));
  for (const name of others) console.log(`differs: ${name}`);
  console.log(`${figure(names.length)} files, ${figure(others.length)} differ`);
  if (others.length === 0) rmSync(room, { recursive: true });
  else console.log(`Both builds are in ${room}`);
  process.exitCode = names.length === 0 || others.length > 0 ? 1 : 0;
});
