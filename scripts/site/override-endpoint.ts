import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { formatMessage } from '../../src/corpus/message.ts';
import { parseOverride } from '../../src/corpus/overrides/parse.ts';
import { OverrideError } from '../../src/corpus/overrides/problem.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import { fileIn, LARGEST, overrideName } from '../corpus/overrides/override-files.ts';

/** Where override files lie, and what they may say. */
export interface OverrideFolder {
  folder: string;
  taxonomy: Taxonomy;
}

/** What a request comes to: a status, and a text or nothing. */
interface Answer {
  status: number;
  body?: string;
  type?: string;
}

const REPORT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Reads and writes the override files of a folder for the review page: `GET <report>` gives `{ text }`, null where there
 * is none; `PUT <report>` with `{ before, after }` writes a file where it still is what it was before, else answers 409;
 * what cannot be read as an override is answered with 422 and the reason. One request after the other.
 */
export function overrideEndpoint(place: OverrideFolder) {
  let last: Promise<unknown> = Promise.resolve();
  return (request: IncomingMessage, response: ServerResponse): void => {
    const answered = last.then(() => answer(request, place)).catch(failed);
    last = answered;
    void answered.then(({ status, body = '', type = 'text/plain' }) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    });
  };
}

const failed = (error: unknown): Answer => ({ status: 500, body: (error as Error).message });

async function answer(request: IncomingMessage, place: OverrideFolder): Promise<Answer> {
  const report = decodeURIComponent((request.url ?? '').split(/[?#]/)[0]!.replace(/^\//, ''));
  if (!REPORT.test(report)) return { status: 404 };
  const path = join(place.folder, await overrideName(place.folder, report));
  if (request.method === 'GET')
    return { status: 200, type: 'application/json', body: JSON.stringify({ text: await textOf(path) }) };
  if (request.method !== 'PUT') return { status: 405 };
  if (isForeign(request)) return { status: 403 };
  return put(path, JSON.parse(await bodyOf(request)) as Change, place);
}

/** A page of another site can send requests here too; only ours may write. */
function isForeign({ headers }: IncomingMessage): boolean {
  const isJson = headers['content-type']?.startsWith('application/json') ?? false;
  return !isJson || (headers.origin !== undefined && new URL(headers.origin).host !== headers.host);
}

interface Change {
  before: string | null;
  after: string | null;
}

async function put(path: string, { before, after }: Change, { folder, taxonomy }: OverrideFolder): Promise<Answer> {
  if ((await textOf(path)) !== before) return { status: 409 };
  const refused = after === null ? null : reasonAgainst(fileIn('', path), after, taxonomy);
  if (refused !== null) return { status: 422, body: refused };
  await mkdir(folder, { recursive: true });
  if (after === null) await rm(path, { force: true });
  else await replace(path, after);
  return { status: 204 };
}

const textOf = async (path: string): Promise<string | null> => (existsSync(path) ? readFile(path, 'utf8') : null);

/** A hidden file is not read as an override. */
async function replace(path: string, text: string): Promise<void> {
  const next = path.replace(/([^/\\]+)$/, '.$1.next');
  await writeFile(next, text);
  await rename(next, path);
}

/** Why a text is no override; null where it is one. */
function reasonAgainst(file: string, text: string, taxonomy: Taxonomy): string | null {
  try {
    parseOverride(file, text, taxonomy);
    return null;
  } catch (error) {
    if (!(error instanceof OverrideError)) throw error;
    return error.problems.map((problem) => formatMessage(error.file, problem)).join('\n');
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 2 * LARGEST) throw new Error('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
