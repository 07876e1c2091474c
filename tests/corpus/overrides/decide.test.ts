import { describe, expect, it } from 'vitest';
import { decide, type DecidedSection, type Verdict } from '../../../src/corpus/overrides/decide.ts';
import { parseOverride } from '../../../src/corpus/overrides/parse.ts';
import { taxonomy } from '../seeds.ts';
import { buildWith, FILE } from './overriding.ts';

const REPORT = { title: '2023年述职报告: #1', begins: '2023年述职报告: #1' };
const read = (yaml: string) => parseOverride(FILE, yaml, taxonomy);
const after = (...verdicts: Verdict[]): string =>
  verdicts.reduce<string | null>((yaml, verdict) => decide(yaml, verdict, REPORT), null)!;

const HEADINGS = [
  '抓“学习”: 见效',
  'it\'s "quoted" # no comment',
  '- 像列表',
  '关于“学习有缺失。未……”问题的整改',
  '2023',
  'null',
  '{甲}',
  '? 何事',
  '*星号 &和号',
  '反斜线\\',
];
const sectionWith = (heading: string | null, text = heading ?? '甲'): DecidedSection => ({
  anchor: 's2-1',
  heading,
  text,
});

describe('what is written is read back as the same decision', () => {
  it.each([...HEADINGS, null])('on a section headed %j', (heading) => {
    const section = sectionWith(heading);
    const { sections } = read(
      after({ on: 'types', section, tags: ['problems', 'causes'] }, { on: 'topics', section, tags: [] }),
    );
    expect(sections).toHaveLength(1);
    expect(sections[0]).toMatchObject({ anchor: 's2-1', heading, types: ['problems', 'causes'], topics: [] });
    expect(section.text.startsWith(sections[0]!.begins!)).toBe(true);
  });

  it.each(HEADINGS)('on the line %j', (words) => {
    const { boundaries } = read(after({ on: 'boundary', words, place: 2, as: 'heading', depth: 3, section: null }));
    expect(boundaries).toMatchObject([{ words, place: 2, as: 'heading', depth: 3 }]);
  });

  it.each(HEADINGS)('on the title %j', (value) => {
    const title: Verdict = { on: 'title', value };
    expect(read(after(title, { on: 'kind', value: '述职报告' }, { on: 'year', value: null }))).toMatchObject({
      title: value,
      kind: '述职报告',
      year: null,
      begins: { words: REPORT.begins },
    });
  });
});

describe('a later decision', () => {
  it('goes before an earlier one on the same', () => {
    const section = sectionWith('甲');
    const types = (tags: string[]): Verdict => ({ on: 'types', section, tags });
    expect(read(after(types(['work']), types(['plans']))).sections).toMatchObject([{ types: ['plans'] }]);
    const at = (as: 'text' | 'section'): Verdict => ({
      ...{ on: 'boundary', words: '乙', place: null, depth: null, section: null },
      as,
    });
    expect(read(after(at('text'), at('section'))).boundaries).toMatchObject([{ as: 'section' }]);
  });

  it('on a heading takes back what was said of the section as it was', () => {
    const section = sectionWith('甲');
    const boundary: Verdict = { on: 'boundary', words: '一、甲', place: null, as: 'text', depth: null, section };
    expect(read(after({ on: 'types', section, tags: ['work'] }, boundary)).sections).toEqual([]);
  });

  it('leaves comments, order and entries of a file as they are', () => {
    const yaml =
      '# 先说明\nyear: 2023 # 见落款\nkeep:\n  - text: 留下 # 甲\nsections:\n  s1:\n    heading: 一 # 乙\n    types: [plans]\n';
    const now = decide(yaml, { on: 'types', section: sectionWith('二'), tags: ['work'] }, REPORT);
    expect(now).toBe(`${yaml}  s2-1:\n    heading: 二\n    begins: 二\n    types: [work]\n`);
  });

  it('refuses a file that cannot be read', () => {
    expect(() => decide('a: [', { on: 'year', value: 2023 }, REPORT)).toThrow();
    expect(() => decide('- a', { on: 'year', value: 2023 }, REPORT)).toThrow('no map');
  });
});

const TEXT =
  '2023年述职报告\n一、主要做法\n全年开展学习12次。\n存在的问题\n不够深，不够细。\n二、下步打算\n继续加强学习。\n';

it('holds where a heading made above moves the anchors', () => {
  const section = { anchor: 's2', heading: '下步打算', text: '继续加强学习。' };
  const told = after(
    { on: 'types', section, tags: ['lessons'] },
    { on: 'boundary', words: '存在的问题', place: null, as: 'heading', depth: 1, section: null },
  );
  const yaml = told.replace(/^begins: .*$/m, 'begins: 2023年述职报告');
  const typesOf = (text: string) =>
    buildWith(TEXT, text).sections.map(({ id, heading, types }) => [id.split('/')[1], heading, types[0]]);
  expect(typesOf(yaml)).toContainEqual(['s3', '下步打算', 'lessons']);
  const next = decide(
    yaml,
    { on: 'types', section: { anchor: 's2', heading: '存在的问题', text: '不够深，不够细。' }, tags: ['causes'] },
    REPORT,
  );
  expect(typesOf(next)).toEqual(
    expect.arrayContaining([
      ['s2', '存在的问题', 'causes'],
      ['s3', '下步打算', 'lessons'],
    ]),
  );
});
