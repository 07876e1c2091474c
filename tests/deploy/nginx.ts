import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../../scripts/machine/free-port.ts';

// A program of the system, where there is one.
// eslint-disable-next-line no-restricted-syntax
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

export interface Served {
  server: ChildProcess;
  origin: string;
}

/** Serves `site/` of a folder as the file for nginx says, on a free port and with nothing outside of that folder. */
export async function serveByNginx(room: string, configuration: string): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const served = configuration
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replaceAll('/var/www/wenduan', join(room, 'site'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(room, name)};`,
  );
  const http = `access_log off; ${temporary.join(' ')} ${served}`;
  const file = join(room, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root; ' : '';
  writeFileSync(file, `${user}daemon off; pid ${join(room, 'pid')}; error_log stderr; events {} http { ${http} }`);
  // eslint-disable-next-line no-restricted-syntax
  const server = spawn('nginx', ['-c', file, '-p', room], { stdio: 'ignore' });
  await vi.waitFor(async () => fetch(origin), { timeout: 60_000 });
  if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
  return { server, origin };
}
