import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { freePort } from '../../scripts/machine/free-port.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { REPORT, useRoom } from './corpus/room.ts';

const room = useRoom();
/** Astro serves no pages where it believes itself under test. */
const AS_A_PERSON = { NODE_ENV: undefined, VITEST: undefined };

let server: ChildProcess | undefined;
let said = '';
const hasEnded = () => server!.exitCode !== null || server!.signalCode !== null;

afterEach(async () => {
  if (!server || hasEnded()) return;
  server.kill('SIGINT');
  await once(server, 'exit');
});

it('serves what a site has, shows what a raw file says now, and nothing where it is gone', async () => {
  const port = await freePort();
  room.put('a.txt', REPORT);
  server = spawn(process.execPath, [join(PROJECT, 'scripts/dev.ts')], {
    env: { ...process.env, ...AS_A_PERSON, RAW_DIR: room.raw, CONTENT_DIR: room.out, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
  const at = (address: string) => fetch(`http://127.0.0.1:${port}/${address}`);
  const page = (id: string) => at(`reports/${id}/`).catch(() => null);
  const until = async (id: string, isSo: (status: number, html: string) => boolean) => {
    const isSoNow = async () => {
      if (hasEnded()) return true;
      const response = await page(id);
      return response !== null && isSo(response.status, await response.text());
    };
    await vi.waitUntil(isSoNow, { timeout: 60_000, interval: 200 }).catch((error: unknown) => {
      throw new Error(`${id} is not so. The server said: ${said}`, { cause: error });
    });
    if (hasEnded()) throw new Error(`The server ended. It said: ${said}`);
  };
  const says = (words: string) => (status: number, html: string) => status === 200 && html.includes(words);

  await until('a', says('抓学习。'));
  // Files of routes that make several, as the page of checks loads them.
  const files = (await (await at('check/')).text()).match(/data\/check\/[\w.]+/g);
  for (const file of ['data/corpus.jsonl', ...files!]) expect([file, (await at(file)).status]).toEqual([file, 200]);
  room.put('a.txt', REPORT.replace('抓学习。', '抓作风。'));
  await until('a', says('抓作风。'));
  room.put('b.txt', REPORT.replace('抓学习。', '抓纪律。'));
  await until('b', says('抓纪律。'));
  room.remove('b.txt');
  await until('b', (status) => status === 404);
}, 200_000);
