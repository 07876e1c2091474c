import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/corpus/decode.ts';
import { buildReports } from '../src/corpus/index.ts';
import { writeDocx } from '../src/draft/docx/index.ts';
import type { DocumentBlock } from '../src/draft/document.ts';
import { reportBlocks } from '../src/draft/report.ts';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { PROJECT } from './paths.ts';
import { run } from './console/run.ts';
import { sha256 } from './sha256.ts';
import { officeVersion, printed } from './trials/office.ts';
import { faultsOf, linesOn } from './trials/word-pages.ts';

// `npm run trial:word`: LibreOffice sets Word files of this project, and their pages are measured against GB/T 9704—2012:
// 22 lines of 28 characters on a full page, and the numbers of the pages.
const LINES = 22;
const CHARACTERS = 28;
const SHEETS = 3;
const TAXONOMY = join(PROJECT, 'content/taxonomy.yaml');
const RAW = join(PROJECT, 'content/raw');

const write = (blocks: readonly DocumentBlock[], title: string | null = null, byline: readonly string[] = []) =>
  writeDocx({ title, byline, blocks, sources: [], version: '' }, { sources: 'none' });

/** A paragraph of so many characters of a report, which is indented by two. */
const paragraphOf = (characters: number): DocumentBlock => ({
  level: 0,
  text: '党的建设工作总结报告'.repeat(characters).slice(0, characters),
  runIn: null,
  sources: [],
});

/** The reports of a file that comes with the project, as Word files by id. */
async function reportsOf(file: string, lexicon: Parameters<typeof buildReports>[1]): Promise<[string, Uint8Array][]> {
  const bytes = new Uint8Array(readFileSync(join(RAW, file)));
  const reports = buildReports(decode({ id: file.replace(/\.txt$/, ''), file, bytes, sha256: sha256(bytes) }), lexicon);
  return Promise.all(
    reports.map(async ({ meta, sections }) => {
      const texts = sections.map(({ text, ...one }) => ({ ...one, paragraphs: text ? text.split('\n') : [] }));
      return [meta.id, await write(reportBlocks(texts, null), meta.title, meta.byline)] as [string, Uint8Array];
    }),
  );
}

await run(async () => {
  const version = officeVersion();
  if (version === null) {
    console.log(
      'LibreOffice is not installed, so nothing was tried. On Debian: apt-get install libreoffice-writer-nogui',
    );
    return;
  }
  const { lexicon } = await readLexicon(TAXONOMY);
  const files = readdirSync(RAW).filter((file) => file.endsWith('.txt'));
  const full = SHEETS * LINES * CHARACTERS - 2;
  const pages = await printed(
    new Map([
      ['full', await write([paragraphOf(full)])],
      ['over', await write([paragraphOf(full + 1)])],
      ...(await Promise.all(files.map((file) => reportsOf(file, lexicon)))).flat(),
    ]),
  );
  console.log(version);
  const faults = [...pages].flatMap(([name, sheets]) => faultsOf(sheets).map((fault) => `${name}, ${fault}`));
  const [filled, over] = [linesOn(pages.get('full')!), linesOn(pages.get('over')!)];
  const lengths = filled.flat().map((line, index) => line.replace(/\s/g, '').length + (index === 0 ? 2 : 0));
  console.log(
    `full: ${filled.map((lines) => lines.length).join(', ')} lines of ${[...new Set(lengths)].join(', ')} characters`,
  );
  if (filled.length !== SHEETS || filled.some((lines) => lines.length !== LINES)) faults.push('full: not filled');
  if (lengths.some((length) => length !== CHARACTERS)) faults.push('full: lines of another length');
  if (over.length !== SHEETS + 1) faults.push('over: one character more begins no other page');
  const sheets = [...pages.values()].reduce((sum, all) => sum + all.length, 0);
  console.log(
    `${pages.size} documents, ${sheets} pages: ${faults.length === 0 ? 'all as the standard says' : 'faults'}`,
  );
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
});
