import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PROJECT } from '../paths.ts';
import type { CommandBlock, Expectation } from './blocks.ts';

/** What the environment of the one who runs this must not say to the commands. */
const PLAIN = /^(PATH|HOME|TMPDIR|CHROMIUM|NODE_COMPILE_CACHE)$/;
/** A server is told so: `Open http://localhost:4321/` */
const ADDRESS = /Open (http:\/\/\S+)/;

/** Runs the commands of a block in a folder, as a shell does, and says in sentences what did not come of them. */
export async function tryBlock({ commands, expected }: CommandBlock, folder: string): Promise<string[]> {
  const before = new Map(expected.map(({ what }) => [what, changedAt(join(folder, what))]));
  const served = expected.find(({ is }) => is === 'serves');
  const { printed, page, status } = await runShell(commands, folder, served !== undefined);
  const missed = expected.filter((one) => !isSo(one, { printed, page, folder, before }));
  return [
    ...(status === 0 ? [] : [`The commands ended with ${status}.`]),
    ...missed.map(({ is, what, holding }) => `It never ${is} ${what}${holding ? ` with ${holding}` : ''}.`),
    ...(status === 0 && missed.length === 0 ? [] : [`It printed:\n${printed}`]),
  ];
}

interface Outcome {
  printed: string;
  /** The page at the address that a server gave. */
  page: string;
  status: number | null;
}

async function runShell(commands: string, cwd: string, serves: boolean): Promise<Outcome> {
  const own = Object.entries(process.env).filter(([name]) => PLAIN.test(name));
  const path = [join(PROJECT, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { ...Object.fromEntries(own), PATH: path, LC_ALL: 'en_US.UTF-8', PORT: '0', NO_COLOR: '1' };
  // eslint-disable-next-line no-restricted-syntax -- the documents speak to a shell
  const shell = spawn('sh', ['-e', '-c', commands], { cwd, env, detached: true });
  const outcome: Outcome = { printed: '', page: '', status: null };
  const ended = once(shell, 'close') as Promise<[number | null]>;
  const addressed = new Promise<string>((found) => {
    for (const stream of [shell.stdout, shell.stderr])
      stream.on('data', (chunk: Buffer) => {
        outcome.printed += chunk.toString();
        const address = ADDRESS.exec(outcome.printed)?.[1];
        if (address) found(address);
      });
  });
  if (!serves) return { ...outcome, status: (await ended)[0], printed: outcome.printed };
  const address = await Promise.race([addressed, ended.then(() => null)]);
  if (address === null) return { ...outcome, status: (await ended)[0] ?? 1 };
  const page = await (await fetch(address)).text();
  // The shell and what it started are a group of their own.
  process.kill(-shell.pid!, 'SIGTERM');
  await ended;
  return { printed: outcome.printed, page, status: 0 };
}

interface Found extends Pick<Outcome, 'printed' | 'page'> {
  folder: string;
  /** When the files had last changed, before the commands. */
  before: ReadonlyMap<string, number | null>;
}

const changedAt = (file: string): number | null => statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? null;

/** A file that stood there before, and is as it was, says nothing of the commands. */
function isSo({ is, what, holding }: Expectation, { printed, page, folder, before }: Found): boolean {
  if (is === 'prints') return printed.includes(what);
  if (is === 'serves') return page.includes(what);
  const file = join(folder, what);
  const changed = changedAt(file);
  if (changed === null || changed === before.get(what)) return false;
  return holding === null || readFileSync(file, 'utf8').includes(holding);
}
