import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ReportError } from '../../src/corpus/message.ts';
import { expand, extract } from '../../src/input/index.ts';
import { bytesOf, zip } from '../../scripts/trials/archive.ts';
import { PROJECT } from '../../scripts/paths.ts';
import { column, pdf } from '../../scripts/trials/pages.ts';
import { definition, docx, item, level, use } from './word.ts';

const WORD = await docx(item(0, '主要做法') + item(1, '强化学习'), {
  numbering: definition(level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.')) + use(1),
});
const ARCHIVE = await zip([
  ['党建/总结.txt', '述职报告'],
  ['总结.docx', WORD],
]);
const OLD_WORD = new Uint8Array(readFileSync(join(PROJECT, 'tests/fixtures/word/numbered.doc')));
const PAGE = bytesOf('<table><tr><td><ol start=2><li>甲</ol><h1>乙</table><pre><article>丙</pre></article><main>');

/** A file with bytes overwritten, cut off at the end and put in. */
const mutated = (bytes: Uint8Array) =>
  fc
    .record({
      writes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
      length: fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length)),
      added: fc.uint8Array({ maxLength: 4 }),
    })
    .map(({ writes, length, added }) => {
      const copy = Uint8Array.from([...bytes.subarray(0, length), ...added]);
      for (const [at, value] of writes) if (at < copy.length) copy[at] = value;
      return copy;
    });

/** Reads a file and all in it. */
async function readAll(name: string, bytes: Uint8Array): Promise<void> {
  for await (const file of expand({ file: name, bytes })) if (!file.file.endsWith('.txt')) await extract(file);
}

it.each([
  ['总结.docx', WORD],
  ['归档.zip', ARCHIVE],
  ['总结.html', PAGE],
  ['总结.doc', OLD_WORD],
  ['总结.pdf', pdf([column(['述职报告', '抓学习。'])])],
])(
  'reads a mutated %s or refuses it',
  async (name, bytes) => {
    const outcome = async (changed: Uint8Array) => readAll(name, changed).catch((error: unknown) => error);
    await fc.assert(
      fc.asyncProperty(mutated(bytes), async (changed) => {
        const error = await outcome(changed);
        expect(error === undefined || error instanceof ReportError ? null : error).toBe(null);
      }),
      { numRuns: 300 },
    );
  },
  60_000,
);
