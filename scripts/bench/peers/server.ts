import { createServer } from 'node:http';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' },
};
/** What a host compresses by itself; the files of indexes are compressed already. */
const COMPRESSED = new Set(['.html', '.js', '.json']);

/** A folder that is served, and the bytes of all answers until now, be they to a page or to its worker. */
export interface Served {
  address: string;
  bytes: () => number;
}

/** Serves a folder as a static host does, compressed, and a page `/<engine>.html` for the program of each engine. */
export async function servePeers(folder: string): Promise<Served> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    const file = join(folder, path);
    const page = /^\/([\w-]+)\.html$/.exec(path)?.[1];
    const isFile = existsSync(file) && statSync(file).isFile();
    if (!page && !isFile) return void response.writeHead(404).end();
    const bytes = page ? Buffer.from(pageOf(page)) : readFileSync(file);
    const ending = extname(path);
    const isCompressed = COMPRESSED.has(ending);
    response.writeHead(200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    });
    const body = isCompressed ? gzipSync(bytes) : bytes;
    sent += body.length;
    response.end(body);
  });
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  server.unref();
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, bytes: () => sent };
}

const pageOf = (engine: string): string =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/clients/${engine}.js"></script>`;
