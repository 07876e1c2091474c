import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus } from '../../scripts/corpus/build.ts';
import { PROJECT } from '../../scripts/paths.ts';
import type { StoredReport } from '../../src/corpus/stored.ts';
import { teiOf } from '../../src/dataset/tei.ts';
import { taxonomy } from '../../src/i18n/taxonomy.ts';
import { reportsIn } from '../scripts/corpus/built.ts';

const SCHEMA = join(PROJECT, 'tests/fixtures/tei/tei.rng');
// A program of the system, where there is one.
// eslint-disable-next-line no-restricted-syntax
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

let room: string;
let reports: StoredReport[];

/** The reports that came with the project, and those that try to break it. */
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-tei-'));
  for (const folder of ['content/raw', 'tests/fixtures/raw'])
    cpSync(join(PROJECT, folder), join(room, 'raw'), { recursive: true });
  const folders = { raw: join(room, 'raw'), out: join(room, 'out') };
  await buildCorpus({ ...folders, taxonomy: join(PROJECT, 'content/taxonomy.yaml') });
  reports = reportsIn(folders.out);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** What xmllint says of a document; an empty text where it is valid. */
function faults(document: string): string {
  const file = join(room, 'document.xml');
  writeFileSync(file, document);
  // eslint-disable-next-line no-restricted-syntax
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--relaxng', SCHEMA, file], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

/** Every `ana` leads to a category of the same document. */
function leadingNowhere(document: string): string[] {
  const ids = new Set(Array.from(document.matchAll(/xml:id="([^"]+)"/g), ([, id]) => id!));
  const led = Array.from(document.matchAll(/ ana="([^"]+)"/g), ([, targets]) => targets!.split(' '));
  return led.flat().filter((target) => !ids.has(target.slice(1)));
}

describe('a report in TEI', () => {
  it.skipIf(!hasXmllint)('stands in elements of TEI as TEI lets them stand, whatever the report', () => {
    expect(reports.length).toBeGreaterThan(7);
    for (const report of reports) expect([report.id, faults(teiOf(report, taxonomy))]).toEqual([report.id, '']);
  });

  it.skipIf(!hasXmllint).each<[fault: string, harm: (document: string) => string]>([
    ['an element that TEI has not', (document) => document.replace('<body>', '<body><section/>')],
    ['a paragraph behind a division', (document) => document.replace('</body>', '<p>尾</p></body>')],
    ['a division with nothing in it', (document) => document.replace('</body>', '<div></div></body>')],
    ['an id that stands twice', (document) => document.replace('<body>', '<body xml:id="s1">')],
    ['a header without a title', (document) => document.replace(/<titleStmt>.*<\/titleStmt>/, '')],
    ['a type of two words', (document) => document.replace('type="work"', 'type="two words"')],
  ])('is told apart from one with %s', (_, harm) => {
    const report = reports.find(({ sections }) => sections.some(({ types }) => types[0] === 'work'))!;
    const document = teiOf(report, taxonomy);
    expect(harm(document)).not.toBe(document);
    expect(faults(harm(document))).not.toBe('');
  });

  it('leads from every division to the categories of its header', () => {
    for (const report of reports) expect([report.id, leadingNowhere(teiOf(report, taxonomy))]).toEqual([report.id, []]);
    expect(leadingNowhere(readFileSync(SCHEMA, 'utf8').replace('<start>', '<start ana="#no">'))).toEqual(['#no']);
  });
});
