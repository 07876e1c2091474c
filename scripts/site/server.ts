import { once } from 'node:events';
import { statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { standing } from './folders.ts';
import { rangeOf } from './range.ts';

export interface SiteOptions {
  port: number;
  /** The path the site was built for, as the settings have it. */
  base: string;
  /** What to listen on; this machine alone where none is named. */
  host?: string;
  /** Folders of the site that are still being built, `samples/`. */
  awaited?: ReadonlySet<string>;
  /** Ends the server when it is aborted. */
  signal?: AbortSignal;
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.txt': 'text/plain; charset=utf-8' },
  ...{
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json',
    '.webmanifest': 'application/manifest+json',
    '.jsonl': 'application/x-ndjson',
  },
  ...{ '.svg': 'image/svg+xml', '.png': 'image/png', '.wasm': 'application/wasm', '.xml': 'application/xml' },
  ...{ '.webmanifest': 'application/manifest+json' },
};

/** An open file of the site: whatever takes its place meanwhile, it is read to its end. */
interface OpenFile {
  name: string;
  handle: FileHandle;
  size: number;
  etag: string;
}

/**
 * Serves a built site as a static host would, and gives its address. A site that is built anew is served from the
 * moment it stands; until then, and between the two renames of a swap, the old one.
 *
 * @throws where the port is taken
 */
export async function serveSite(
  out: string,
  { base, host = '127.0.0.1', awaited = new Set(), ...listening }: SiteOptions,
): Promise<string> {
  const server = createServer((request, response) => {
    answer({ out, base, awaited }, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  server.listen({ host, ...listening });
  await once(server, 'listening');
  const name =
    { '127.0.0.1': 'localhost', '0.0.0.0': 'localhost', '::1': 'localhost', '::': 'localhost' }[host] ?? host;
  const { port } = server.address() as AddressInfo;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${base}`;
}

type Site = { out: string } & Required<Pick<SiteOptions, 'base' | 'awaited'>>;

async function answer({ out, base, awaited }: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const path = pathBelow(base, request.url ?? '/');
  const file = path === null ? null : await findFile(out, [path, join(path, 'index.html')]);
  if (!file && [...awaited].some((folder) => path?.startsWith(folder))) return sendPatience(response);
  const found = file ?? (await findFile(out, ['404.html']));
  if (!found) return void response.writeHead(404).end();
  try {
    await send(found, file ? 200 : 404, request, response);
  } finally {
    await found.handle.close();
  }
}

/** What is being built is asked for again by the browser itself. */
function sendPatience(response: ServerResponse): void {
  const again = { refresh: '5', 'retry-after': '5', 'content-type': TYPES['.txt'], 'cache-control': 'no-store' };
  response.writeHead(503, again).end('正在生成，稍候自动打开。\nBeing built; it opens by itself in a moment.\n');
}

/** The path of a file in the site; null for an address outside of it, or of a hidden file. */
function pathBelow(base: string, url: string): string | null {
  try {
    const [parts, above] = [url.split(/[?#]/)[0]!, base].map((address) => address.split('/').map(decodeURIComponent));
    const isBelow = above!.slice(0, -1).every((part, at) => part === parts![at]) && parts!.length >= above!.length;
    const isOpen = !parts!.some((part) => /^\.|[/\\\0]/.test(part));
    return isBelow && isOpen ? parts!.slice(above!.length - 1).join('/') : null;
  } catch {
    return null;
  }
}

/** The first of some files that there is. Where a swap came between, it is looked for again. */
async function findFile(out: string, names: readonly string[]): Promise<OpenFile | null> {
  for (let turn = 0; turn < MOST_SWAPS; turn++) {
    const folder = standing(out);
    const before = identityOf(folder);
    for (const name of names) {
      const file = await openAt(folder, name);
      if (file) return file;
    }
    if (before !== null && identityOf(standing(out)) === before) return null;
  }
  return null;
}

const MOST_SWAPS = 5;

/** By its name too, since a swap gives a folder another one. */
function identityOf(folder: string): string | null {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat ? `${folder} ${stat.ino} ${stat.birthtimeMs}` : null;
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL']);

async function openAt(folder: string, name: string): Promise<OpenFile | null> {
  const handle = await open(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (ABSENT.has(error.code ?? '')) return null;
    throw error;
  });
  if (!handle) return null;
  const stat = await handle.stat().catch(() => null);
  if (stat?.isFile()) return { name, handle, size: stat.size, etag: `W/"${stat.size}-${stat.mtimeMs}"` };
  await handle.close();
  return null;
}

async function send(file: OpenFile, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { name, handle, size, etag } = file;
  const range = status === 200 ? rangeOf(request.headers.range, size) : null;
  const isKnown = status === 200 && request.headers['if-none-match'] === etag;
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const head = { 'content-type': type, 'cache-control': 'no-cache', 'accept-ranges': 'bytes', etag };
  const length = range ? range.end - range.start + 1 : size;
  if (isKnown) response.writeHead(304, { etag });
  else if (range)
    response.writeHead(206, {
      ...{ ...head, 'content-length': length },
      'content-range': `bytes ${range.start}-${range.end}/${size}`,
    });
  else response.writeHead(status, { ...head, 'content-length': length });
  if (isKnown || request.method === 'HEAD' || length === 0) return void response.end();
  await pipeline(handle.createReadStream({ ...range, autoClose: false }), response);
}
