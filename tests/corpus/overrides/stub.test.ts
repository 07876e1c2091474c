import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseOverride } from '../../../src/corpus/overrides/parse.ts';
import { addSection, stubOf } from '../../../src/corpus/overrides/stub.ts';
import type { StoredReport, StoredSection } from '../../../src/corpus/stored.ts';
import { taxonomy } from '../seeds.ts';
import { FILE } from './overriding.ts';

const section: StoredSection = {
  id: 'a/s2-1',
  order: 0,
  depth: 2,
  marker: '（一）',
  heading: '抓“学习”: 见效',
  headline: '（一）抓“学习”: 见效',
  runIn: false,
  path: [],
  chars: 41,
  blanks: 0,
  types: ['work'],
  topics: ['theory', 'law'],
  confidence: 0.7,
  scores: {},
  basis: 'section',
  decided: true,
  evidence: [],
  place: { line: 1, column: 1 },
  text: '坚持把学习贯彻放在首位，全年集中学习十二次，每次都有记录。\n第二段。',
};
const report: StoredReport = {
  id: 'a',
  title: '2023年述职报告: #1',
  kind: '述职报告',
  year: 2023,
  byline: [],
  source: { file: 'a.txt', sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8', format: 'txt' },
  chars: 1,
  sections: [section],
};
const parse = (yaml: string) => parseOverride(FILE, yaml, taxonomy);

it('records the section it is written for, whatever its heading is made of, and decides nothing', () => {
  const { begins, title, sections } = parse(addSection(stubOf(report, taxonomy), section, taxonomy)!);
  expect({ begins: begins?.words, title }).toEqual({ begins: '2023年述职报告: #1', title: undefined });
  expect(sections).toMatchObject([
    {
      heading: '抓“学习”: 见效',
      begins: '坚持把学习贯彻放在首位，全年集中学习十二',
      types: undefined,
      topics: undefined,
    },
  ]);
});

it('can be read with every # taken away, and says then what the pipeline had found', () => {
  const stub = addSection(stubOf(report, taxonomy), section, taxonomy)!;
  const all = stub.replace(/^( *)# (?=(?:[a-z]+:| {2}(?:- )?[a-z ]+:))/gm, '$1');
  expect(parse(all)).toMatchObject({
    title: '2023年述职报告: #1',
    kind: '述职报告',
    year: 2023,
    publish: false,
    remove: [{ words: '要删去的字', place: 1 }],
    keep: [{ words: '程序误删、要留下的字' }],
    boundaries: [{ as: 'heading', depth: 2 }, { as: 'section' }],
    sections: [{ types: ['work'], topics: ['theory', 'law'] }],
  });
});

it('adds to a file that ends without a line feed, or has an empty list', () => {
  const entry = 's2-1:\n    heading: ';
  expect(addSection('title: 甲', section, taxonomy)).toContain(`title: 甲\nsections:\n  ${entry}`);
  expect(addSection('sections:', section, taxonomy)).toContain(`sections:\n  ${entry}`);
  expect(addSection('sections: # 各段\n\ntitle: 甲\n', section, taxonomy)).toContain(`sections: # 各段\n  ${entry}`);
});

it('keeps the indent that the person chose', () => {
  const yaml = 'sections:\n    s1:\n        heading: 甲\n';
  const added = addSection(yaml, section, taxonomy)!;
  expect(added).toContain('sections:\n    s2-1:\n      heading: ');
  expect(parse(added).sections.map(({ anchor }) => anchor)).toEqual(['s2-1', 's1']);
});

it('does not touch a file that it cannot add to', () => {
  expect(() => addSection('sections: { s1: { heading: 甲 } }', section, taxonomy)).toThrow('one section a line');
  expect(() => addSection('title: "甲', section, taxonomy)).toThrow();
});

it('is explained by an example that can be read', () => {
  const readme = readFileSync(new URL('../../../content/overrides/README.md', import.meta.url), 'utf8');
  const example = /```yaml\n([^]*?)```/.exec(readme)![1]!;
  expect(parse(example)).toMatchObject({ publish: false, sections: [{ types: ['work', 'plans'], topics: [] }] });
});
