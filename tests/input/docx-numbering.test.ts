import { expect, it } from 'vitest';
import { formatListNumber } from '../../src/input/docx/number-formats.ts';
import { definition, item, level, p, readWord, use } from './word.ts';

const OFFICIAL =
  level(0, 'chineseCounting', '%1、') + level(1, 'chineseCountingThousand', '（%2）') + level(2, 'decimal', '%3.');

const lines = async (body: string, numbering: string, styles = '') =>
  (await readWord(body, { numbering, styles })).text.split('\n');

it('numbers three levels and begins anew under each parent', async () => {
  const body =
    item(0, '主要做法') +
    item(1, '强化学习') +
    item(2, '集中学') +
    item(2, '自己学') +
    item(1, '强化责任') +
    item(2, '一把手') +
    p('开展谈话。') +
    item(2, '班子') +
    item(0, '存在问题') +
    item(1, '学得不深');
  expect(await lines(body, definition(OFFICIAL) + use(1))).toEqual([
    '一、主要做法',
    '（一）强化学习',
    '1. 集中学',
    '2. 自己学',
    '（二）强化责任',
    '1. 一把手',
    '开展谈话。',
    '2. 班子',
    '二、存在问题',
    '（一）学得不深',
  ]);
});

it('counts on past ten in Chinese', async () => {
  const body = Array.from({ length: 21 }, () => item(0, '条')).join('');
  const found = await lines(body, definition(OFFICIAL) + use(1));
  expect([found[9], found[10], found[19], found[20]]).toEqual(['十、条', '十一、条', '二十、条', '二十一、条']);
});

it('begins at the number that the list says', async () => {
  const third = OFFICIAL.replace('w:start w:val="1"', 'w:start w:val="3"');
  expect(await lines(item(0, '甲') + item(0, '乙'), definition(third) + use(1))).toEqual(['三、甲', '四、乙']);
});

it('counts on from a list of the same definition unless it begins anew', async () => {
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const body = item(0, '甲') + item(0, '乙', 2) + item(0, '丙', 3) + item(0, '丁', 3);
  expect(await lines(body, definition(OFFICIAL) + use(1) + use(2) + use(3, anew))).toEqual([
    '一、甲',
    '二、乙',
    '一、丙',
    '二、丁',
  ]);
});

it.each([
  ['0', ['一、甲', '（一）子', '二、乙', '（二）子']],
  ['1', ['一、甲', '（一）子', '二、乙', '（一）子']],
])('restarts a level as lvlRestart %s says', async (restart, expected) => {
  const levels =
    level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）', `<w:lvlRestart w:val="${restart}"/>`);
  const body = item(0, '甲') + item(1, '子') + item(0, '乙') + item(1, '子');
  expect(await lines(body, definition(levels) + use(1))).toEqual(expected);
});

it('draws the numbers of all levels, as 1, 2, 3 where the level is legal', async () => {
  const levels = level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
  const body = item(0, '总则') + item(1, '目的') + item(1, '依据');
  expect(await lines(body, definition(levels) + use(1))).toEqual(['第一章 总则', '1.1 目的', '1.2 依据']);
});

it('numbers by style, at the level that names the style', async () => {
  const levels =
    level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="a"/>') +
    level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="b"/>');
  const style = (id: string, numId: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${numId}</w:style>`;
  const inList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const body =
    p('甲', '<w:pStyle w:val="a"/>') +
    p('子', '<w:pStyle w:val="b"/>') +
    p('孙', '<w:pStyle w:val="c"/>') +
    p('无号', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  const styles = style('a', inList) + style('b', inList) + style('c', '<w:basedOn w:val="b"/>');
  expect(await lines(body, definition(levels) + use(1), styles)).toEqual(['一、甲', '（一）子', '（二）孙', '无号']);
});

it('follows a definition that only names a list style', async () => {
  const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="s"/></w:abstractNum>';
  const styles =
    '<w:style w:type="numbering" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering = definition(OFFICIAL) + linked + use(1) + use(2, '', 1);
  expect(await lines(item(0, '甲', 2), numbering, styles)).toEqual(['一、甲']);
});

it('draws no bullets and counts empty paragraphs', async () => {
  const numbering = definition(OFFICIAL) + definition(level(0, 'bullet', ''), 1) + use(1) + use(2, '', 1);
  expect(await lines(item(0, '点', 2) + item(0, '') + item(0, '乙'), numbering)).toEqual(['点', '二、乙']);
});

it.each([
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircleChinese', 21, '㉑'],
  ['decimalEnclosedCircle', 36, '㊱'],
  ['decimalEnclosedCircle', 60, '60'],
  ['lowerLetter', 28, 'bb'],
  ['upperRoman', 14, 'XIV'],
  ['ideographDigital', 12, '一二'],
  ['japaneseCounting', 12, '十二'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 110, '一百一十'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographTraditional', 2, '乙'],
  ['decimalZero', 7, '07'],
  ['decimalFullWidth', 12, '１２'],
  ['none', 1, ''],
  ['hebrew1', 4, '4'],
])('draws %s %i as %s', (format, value, expected) => expect(formatListNumber(value, format)).toBe(expected));
