import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/corpus/describe.ts';
import { toMarkdownFile } from '../../src/corpus/markdown.ts';

/** What a build writes, each of it whole or not at all. */
const PARTS = ['reports', 'sections', 'ledgers', 'corpus.jsonl'];
const NEXT = '.corpus-next';
const READY = '.corpus-ready';
const OLD = '.corpus-old';

/**
 * Begins a new generation beside the old one. Until {@link commitGeneration} nothing of the old one changes.
 * A generation that a killed run had committed but not yet moved into place is moved first.
 */
export async function beginGeneration(out: string): Promise<void> {
  await moveIntoPlace(out);
  await rm(join(out, NEXT), { recursive: true, force: true });
  for (const part of PARTS.slice(0, 3)) await mkdir(join(out, NEXT, part), { recursive: true });
  await writeFile(join(out, NEXT, 'corpus.jsonl'), '');
}

/** Adds a report to the new generation. */
export async function writeReport(out: string, { meta, sections, ledger }: Report): Promise<void> {
  const next = join(out, NEXT);
  await mkdir(join(next, 'sections', meta.id));
  await writeFile(join(next, 'reports', `${meta.id}.md`), toMarkdownFile(meta, ''));
  for (const { text, ...frontmatter } of sections)
    await writeFile(join(next, 'sections', meta.id, fileName(frontmatter.order)), toMarkdownFile(frontmatter, text));
  await writeFile(join(next, 'ledgers', `${meta.id}.json`), `${JSON.stringify(ledger, null, 1)}\n`);
  await appendFile(join(next, 'corpus.jsonl'), `${JSON.stringify(toLine(meta, sections))}\n`);
}

const fileName = (order: number): string => `${String(order).padStart(2, '0')}.md`;

const toLine = (meta: Report['meta'], sections: Report['sections']) => ({
  ...meta,
  sections: sections.map(({ report: _, ...section }) => section),
});

/** Takes a report over from the old generation, for one that could not be built now. False where there is none. */
export async function keepReport(out: string, id: string): Promise<boolean> {
  const line = await lineOf(join(out, 'corpus.jsonl'), id);
  if (line === null) return false;
  for (const part of [join('reports', `${id}.md`), join('sections', id), join('ledgers', `${id}.json`)])
    await cp(join(out, part), join(out, NEXT, part), { recursive: true });
  await appendFile(join(out, NEXT, 'corpus.jsonl'), `${line}\n`);
  return true;
}

async function lineOf(jsonl: string, id: string): Promise<string | null> {
  if (!existsSync(jsonl)) return null;
  const lines = (await readFile(jsonl, 'utf8')).split('\n');
  return lines.find((line) => line !== '' && (JSON.parse(line) as { id: string }).id === id) ?? null;
}

/** Puts the new generation in the old one's place. */
export async function commitGeneration(out: string): Promise<void> {
  await rename(join(out, NEXT), join(out, READY));
  await moveIntoPlace(out);
}

async function moveIntoPlace(out: string): Promise<void> {
  if (!existsSync(join(out, READY))) return;
  await mkdir(join(out, OLD), { recursive: true });
  for (const part of PARTS.filter((name) => existsSync(join(out, READY, name)))) {
    if (existsSync(join(out, part))) await rename(join(out, part), join(out, OLD, part));
    await rename(join(out, READY, part), join(out, part));
  }
  await rm(join(out, OLD), { recursive: true, force: true });
  await rm(join(out, READY), { recursive: true, force: true });
}
