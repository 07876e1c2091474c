import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { NearDuplicates } from '../../../src/analysis/near-duplicates/schema.ts';
import type { BuiltReport } from '../../../src/corpus/types.ts';
import { toMarkdownFile } from '../../../src/corpus/markdown.ts';
import { MARK, markOf } from '../../mark.ts';
import { lineAt, type StoredLine } from '../lines.ts';
import { inTurns } from './turns.ts';

/** The corpus as one file, a report a line. */
export const CORPUS = 'corpus.jsonl';
/** What stands in the corpus more than once; null where that could not be found. */
const NEAR_DUPLICATES = 'near-duplicates.json';
export const FOLDERS = ['reports', 'sections', 'ledgers'];
/** What a build writes, each of it whole or not at all. */
const PARTS = [...FOLDERS, CORPUS, NEAR_DUPLICATES, MARK];
const NEXT = '.corpus-next';
const READY = '.corpus-ready';
const OLD = '.corpus-old';

/** Held while a corpus is built, or a site from it. */
export const corpusLock = (out: string): string => join(out, '.corpus-lock');

/** A report of the old generation and where its line lies in the old corpus.jsonl. */
export interface Kept extends Pick<StoredLine, 'start' | 'length'> {
  id: string;
}

/** The files of a report below a generation's folder, those of its sections aside. */
export const filesOf = (id: string): string[] => [join('reports', `${id}.md`), join('ledgers', `${id}.json`)];

/**
 * A new generation of the corpus, made beside the old one. Until {@link commit} nothing of the old one changes.
 * Reports that are kept are linked, not copied, so that the old ones' bytes are the new ones'. Nothing is made while
 * only the reports of the old generation are kept in their order.
 */
export class Generation {
  readonly #out: string;
  readonly #next: string;
  readonly #old: readonly Kept[];
  /** Reports that are kept, until there is something new. */
  readonly #kept: Kept[] = [];
  readonly #ids: string[] = [];
  #files: { corpus: FileHandle; old: FileHandle | null } | null = null;

  /** @param old the reports of the old generation, in order */
  constructor(out: string, old: readonly Kept[]) {
    this.#out = out;
    this.#next = join(out, NEXT);
    this.#old = old;
  }

  /** Adds a report. */
  async write({ meta, sections, ledger }: BuiltReport): Promise<void> {
    const { corpus } = await this.#begun();
    this.#ids.push(meta.id);
    const folder = join(this.#next, 'sections', meta.id);
    const [report, account] = filesOf(meta.id) as [string, string];
    await mkdir(folder);
    await writeFile(join(this.#next, report), toMarkdownFile(meta, ''));
    await writeFile(join(this.#next, account), `${JSON.stringify(ledger, null, 1)}\n`);
    await inTurns(sections, async ({ text, ...frontmatter }) =>
      writeFile(join(folder, fileName(frontmatter.order)), toMarkdownFile(frontmatter, text)),
    );
    await corpus.write(`${JSON.stringify(toLine(meta, sections))}\n`);
  }

  /** Takes a report over from the old generation. */
  async keep(kept: Kept): Promise<void> {
    if (this.#files) await this.#link(kept);
    else this.#kept.push(kept);
  }

  /** Takes a report over from another corpus, whose files lie in a folder. */
  async adopt(folder: string, id: string, line: string): Promise<void> {
    const { corpus } = await this.#begun();
    const own = join('sections', id);
    this.#ids.push(id);
    const files = [...filesOf(id), ...(await readdir(join(folder, own))).map((name) => join(own, name))];
    await mkdir(join(this.#next, own));
    await inTurns(files, async (file) => linkOrCopy(join(folder, file), join(this.#next, file)));
    await corpus.write(`${line}\n`);
  }

  /** Completes the generation beside the old one. Its corpus.jsonl; null where it is the old generation. */
  async complete(): Promise<string | null> {
    const isOld = this.#kept.length === this.#old.length && this.#kept.every((kept, at) => kept === this.#old[at]);
    const isWhole = [CORPUS, NEAR_DUPLICATES, MARK].every((part) => existsSync(join(this.#out, part)));
    if (!this.#files && isOld && isWhole) return null;
    await this.#begun();
    await this.close();
    await writeFile(join(this.#next, MARK), markOf(this.#ids));
    return join(this.#next, CORPUS);
  }

  /** Adds what was found by comparing the reports of the complete generation; shares are rounded. */
  async writeNearDuplicates(found: NearDuplicates | null): Promise<void> {
    const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value);
    await writeFile(join(this.#next, NEAR_DUPLICATES), `${JSON.stringify(found, rounded)}\n`);
  }

  /** Lets go of the files it writes to. */
  async close(): Promise<void> {
    await this.#files?.corpus.close();
    await this.#files?.old?.close();
  }

  /** Leaves nothing of a generation that was not completed. */
  async abandon(): Promise<void> {
    await this.close();
    await rm(this.#next, { recursive: true, force: true });
  }

  /** Puts the complete generation in the old one's place. */
  async commit(): Promise<void> {
    await rename(this.#next, join(this.#out, READY));
    await finishCommit(this.#out);
  }

  /** Begins to write; what a killed run left is removed. */
  async #begun(): Promise<{ corpus: FileHandle; old: FileHandle | null }> {
    if (this.#files) return this.#files;
    await rm(this.#next, { recursive: true, force: true });
    for (const folder of FOLDERS) await mkdir(join(this.#next, folder), { recursive: true });
    const corpus = await open(join(this.#next, CORPUS), 'w');
    const old = this.#old.length > 0 ? await open(join(this.#out, CORPUS)) : null;
    this.#files = { corpus, old };
    for (const kept of this.#kept) await this.#link(kept);
    return this.#files;
  }

  async #link({ id, ...place }: Kept): Promise<void> {
    await this.adopt(this.#out, id, await lineAt(this.#files!.old!, place));
  }
}

/** Not every disk can link. */
const linkOrCopy = async (from: string, to: string): Promise<void> => link(from, to).catch(() => copyFile(from, to));

const fileName = (order: number): string => `${String(order).padStart(2, '0')}.md`;

const toLine = (meta: BuiltReport['meta'], sections: BuiltReport['sections']) => ({
  ...meta,
  sections: sections.map(({ report: _, ...section }) => section),
});

/** Moves a committed generation into place, be it that a killed run had committed it. */
export async function finishCommit(out: string): Promise<void> {
  if (!existsSync(join(out, READY))) return;
  await mkdir(join(out, OLD), { recursive: true });
  for (const part of PARTS.filter((name) => existsSync(join(out, READY, name)))) {
    if (existsSync(join(out, part))) await rename(join(out, part), join(out, OLD, part));
    await rename(join(out, READY, part), join(out, part));
  }
  await rm(join(out, OLD), { recursive: true, force: true });
  await rm(join(out, READY), { recursive: true, force: true });
}
