import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { PROJECT } from './paths.ts';
import { run } from './console/run.ts';
import { timed, type Cost } from './trials/timed.ts';
import { wordFilesOf } from './trials/word-files.ts';

// `npm run trial:newcomer`: what someone does who has nothing but a folder of twenty Word files, in a fresh clone: install,
// take the examples out, put the files in, build. Prints the time of each step. `-- --linked` takes the packages that are here.
const FILES = 20;

await run(async () => {
  const { linked } = parseArgs({ options: { linked: { type: 'boolean', default: false } } }).values;
  const room = mkdtempSync(join(tmpdir(), 'wenduan-newcomer-'));
  const clone = join(room, 'my-corpus');
  const costs: [string, Cost][] = [];
  const step = (name: string, command: string, ...args: string[]) =>
    costs.push([name, timed(command, args, name === 'clone' ? room : clone, { LC_ALL: 'en_US.UTF-8' })]);
  try {
    step('clone', 'git', 'clone', '--quiet', PROJECT, 'my-corpus');
    if (linked) symlinkSync(join(PROJECT, 'node_modules'), join(clone, 'node_modules'), 'junction');
    else step('install', 'npm', 'ci', '--no-audit', '--no-fund');
    step('empty', 'npm', 'run', '--silent', 'setup', '--', '--empty');
    const { lexicon } = await readLexicon(join(PROJECT, 'content/taxonomy.yaml'));
    const files = await wordFilesOf(join(PROJECT, 'content/samples'), lexicon, FILES);
    mkdirSync(join(clone, 'content/raw/年终'), { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(clone, 'content/raw/年终', name), bytes);
    step('build', 'npm', 'run', '--silent', 'build');
    const missing = missingIn(
      clone,
      files.map(({ title }) => title),
    );
    for (const title of missing) console.log(`NOT ON THE SITE: ${title}`);
    if (missing.length > 0) process.exitCode = 1;
    else console.log(`\n${files.length} Word files became ${files.length} reports of a site, each with its page.`);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
  for (const [name, cost] of [...costs, ['all', sumOf(costs)] as const]) console.log(line(name, cost));
});

/** The titles of which the built site has no report, or none with a page that says them. */
function missingIn(clone: string, titles: readonly string[]): string[] {
  const site = join(clone, 'dist');
  const listed = JSON.parse(readFileSync(join(site, 'data/reports.json'), 'utf8')) as { id: string; title: string }[];
  const shown = listed
    .filter(({ id, title }) => readFileSync(join(site, 'reports', id, 'index.html'), 'utf8').includes(title))
    .map(({ title }) => title);
  return titles.filter((title, at) => {
    const before = titles.slice(0, at).filter((one) => one === title).length;
    return shown.filter((one) => one === title).length <= before;
  });
}

function sumOf(costs: readonly [string, Cost][]): Cost {
  const cpus = costs.map(([, { cpu }]) => cpu);
  return {
    wall: costs.reduce((sum, [, { wall }]) => sum + wall, 0),
    cpu: cpus.includes(null) ? null : cpus.reduce<number>((sum, cpu) => sum + cpu!, 0),
  };
}

function line(name: string, { wall, cpu }: Cost): string {
  return `${name.padEnd(8)} ${wall.toFixed(1).padStart(6)} s${cpu === null ? '' : `, ${cpu.toFixed(1)} s of processors`}`;
}
