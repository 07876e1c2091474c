import { MESSAGES } from '../../../scripts/corpus/messages/message-file.ts';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { buildCorpus, type CorpusOptions } from '../../../scripts/corpus/build.ts';
import type { FileMessage } from '../../../scripts/corpus/messages/record.ts';
import type { CorpusSummary } from '../../../scripts/corpus/messages/tally.ts';
import { PROJECT } from '../../../scripts/paths.ts';

export const REPORT = '2023年述职报告\n现将工作报告如下：\n一、主要做法\n抓学习。\n二、存在的问题\n学习不够深入。\n';
export const TAXONOMY = join(PROJECT, 'content/taxonomy.yaml');

/** A folder of raw files and one to build into. */
export interface Room {
  raw: string;
  out: string;
  put: (file: string, content: string | Uint8Array) => void;
  remove: (file: string) => void;
  build: (
    options?: Partial<CorpusOptions>,
  ) => Promise<{ messages: FileMessage[]; failed: number; unchanged: number; masked: CorpusSummary['masked'] }>;
}

/** A fresh room for each test. */
export function useRoom(): Room {
  const room = {} as Room & { folder: string };
  beforeEach(() => {
    room.folder = mkdtempSync(join(tmpdir(), 'wenduan-corpus-'));
    [room.raw, room.out] = [join(room.folder, 'raw'), join(room.folder, 'out')];
    mkdirSync(room.raw);
  });
  afterEach(() => rmSync(room.folder, { recursive: true }));
  room.put = (file, content) => {
    mkdirSync(dirname(join(room.raw, file)), { recursive: true });
    writeFileSync(join(room.raw, file), content);
  };
  room.remove = (file) => rmSync(join(room.raw, file), { recursive: true });
  room.build = async (options) => {
    const messages: FileMessage[] = [];
    const { raw, out } = room;
    const onMessage = (message: FileMessage) => void messages.push(message);
    const summary = await buildCorpus({ raw, out, taxonomy: TAXONOMY, onMessage, ...options });
    return { ...summary, messages };
  };
  return room;
}

/** Every file of a built corpus with its text; what a run is still working on, and what it said, aside. */
export function snapshot(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter((file) => !file.startsWith('.') && !file.startsWith(MESSAGES));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(out, file), 'utf8')]));
}

/** The ids of the reports that were built. */
export const idsIn = (out: string): string[] =>
  readdirSync(join(out, 'reports'))
    .map((file) => file.replace(/\.md$/, ''))
    .sort();
