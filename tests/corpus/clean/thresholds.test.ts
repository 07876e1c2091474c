import { describe, expect, it } from 'vitest';
import { breaksSentence } from '../../../src/corpus/clean/joins.ts';
import { change, textOf, untouched } from '../../../src/corpus/clean/pieces.ts';
import { cleaningRules } from '../../../src/corpus/clean/rules.ts';
import { lines, words } from '../made-up.ts';

/** What one rule alone makes of a text. */
function by(id: string, text: string): string {
  const rule = cleaningRules.find((one) => one.id === id)!;
  return textOf(change(untouched(text), id, rule.find(text)));
}

const times = (count: number, line: string): string[] => Array.from({ length: count }, () => line);

describe('a marker alone between the halves of a sentence', () => {
  const between = (before: string, after: string) => by('paywall-marker', `${before}\n##paidbegin##\n${after}`);

  it.each([
    ['a first half of 24 characters', words(24), '紧学习', `${words(24)}紧学习`],
    ['one below a short line', `总结\n${words(24)}`, '紧学习', `总结\n${words(24)}紧学习`],
  ])('joins them: %s', (_, before, after, joined) => expect(between(before, after)).toBe(joined));

  it.each([
    ['a first half of 23 characters', words(23), '紧学习'],
    ['one of 23 below another line', `总结\n${words(23)}`, '紧学习'],
    ['a blank line above', `${words(24)}\n`, '紧学习'],
    ['no second half', words(24), ''],
    ['a whole sentence', `${words(24)}。`, '紧学习'],
    ['a heading below', words(24), '一、学习'],
  ])('leaves the break: %s', (_, before, after) => expect(between(before, after)).toBe(`${before}\n\n${after}`));

  it.each([
    [198, `${words(24)}紧学习`],
    [199, `${words(24)}\n${' '.repeat(199)}\n紧学习`],
  ])('looks for the second half within 200 characters: %i blanks', (blanks, text) => {
    expect(by('paywall-marker', `${words(24)}\n<paid>${' '.repeat(blanks)}\n紧学习`)).toBe(text);
  });

  it('needs a second half', () => expect(breaksSentence(words(24), '')).toBe(false));
});

describe('copy noise', () => {
  it.each([
    ['three letters with something glued to them, two odd signs', '履职。+ O2 W: E/ -', '履职。'],
    ['two of them', '履职。+ O W: E/ -', null],
    ['one odd sign', '履职。+ O2 W: E: -', null],
    ['signs of grades', '评为 A+ A A- B+ B', null],
    ['a formula', '其中 x1 = a1 * b2 + c3', null],
    ['four crumbs', '履职。+ O2 W: E/', null],
    ['crumbs before letters', '履职。+ O2 W- O: E/ I5\ngfdgqw1.学习', '履职。\n1.学习'],
    ['four letters before a number', 'fdgq1.学习', null],
    ['three consonants in a row', 'python3.学习', null],
    ['a capital first', 'PostgreSQL9.学习', null],
    ['a name before its number', 'Windows10、办公软件', null],
  ])('%s', (_, text, after) => expect(by('copy-noise', text)).toBe(after ?? text));
});

describe('a hard wrap', () => {
  const ROW = 30;
  /** A page of unpunctuated lines, the last one short. */
  const page = (count: number, width: number) => [...times(count - 1, words(width)), '完毕'];
  const breaks = (all: readonly string[]) => by('hard-wrap', lines(...all)).split('\n').length - 1;

  it.each([
    ['ten lines', page(10, ROW), 0],
    ['nine lines', page(9, ROW), 8],
    ['a column of 18 characters', page(12, 18), 0],
    ['a column of 17', page(12, 17), 11],
    ['a column of 60', page(12, 60), 0],
    ['a column of 61', page(12, 61), 11],
    ['a line that lacks three characters', [...page(12, ROW), words(27), ...page(12, ROW)], 1],
    ['a line that lacks four', [...page(12, ROW), words(26), ...page(12, ROW)], 2],
    ['one line longer by three', [words(33), ...page(20, ROW)], 0],
    ['one line longer by four', [words(34), ...page(20, ROW)], 20],
    ['two of five lines full', [...times(8, words(ROW)), ...times(12, '完毕')], 11],
    ['fewer', [...times(7, words(ROW)), ...times(13, '完毕')], 19],
    ['nine of sixteen full lines that break off', [...times(9, words(ROW)), ...times(7, `${words(28)}。`)], 6],
    ['half of them', [...times(8, words(ROW)), ...times(8, `${words(28)}。`)], 15],
  ])('%s', (_, all, left) => expect(breaks(all)).toBe(left));

  const indented = (paragraphs: number) =>
    times(paragraphs, lines(`　　${words(28)}`, ...times(4, words(ROW)), `${words(28)}。`, '抓紧。'))
      .join('\n')
      .split('\n');
  it.each([
    ['three indents show the paragraphs: a sentence may end at the edge', indented(3), 2],
    ['two do not', indented(2), 3],
    ['a sentence that ends where nothing had room', [...page(12, ROW), `${words(29)}。`, ...page(12, ROW)], 1],
    ['one above a blank line', [...page(12, ROW), `${words(29)}。`, '', ...page(12, ROW)], 3],
    ['no room for a number', [...page(12, ROW), words(26), `1234567.89${words(20)}`, ...page(12, ROW)], 2],
    ['a number counts half', [...page(12, ROW), `${words(20)}${'1'.repeat(18)}`, ...page(12, ROW)], 1],
    ['white space at its end is no width', page(12, ROW).map((line) => `${line}  `), 0],
    ['a blank line is none', [...page(5, ROW), ' ', ...page(4, ROW)], 9],
    ['a heading begins a line', [...times(11, words(ROW)), '一、学习', ...times(11, words(ROW))], 2],
  ])('%s', (_, all, left) => expect(breaks(all)).toBe(left));
});

describe('a table of contents', () => {
  const BODY = ['一、做法', '做了。', '二、问题', '有的。', '三、打算', '再干。'];
  const goes = (...table: readonly string[]) =>
    by('table-of-contents', lines('总结', ...table, ...BODY)) === lines('总结', ...table.map(() => ''), ...BODY);

  it.each([
    ['three lines with pages', true, ['一、做法……1', '二、问题……3', '三、打算……5']],
    ['two lines', false, ['一、做法……1', '二、问题……3']],
    ['three of four come again', true, ['序……1', '一、做法……2', '二、问题……3', '三、打算……5']],
    ['three of five', false, ['序……1', '跋……1', '一、做法……2', '二、问题……3', '三、打算……5']],
    ['pages that fall', false, ['一、做法……5', '二、问题……3', '三、打算……6']],
    ['pages that stay', false, ['一、做法……3', '二、问题……3', '三、打算……3']],
    ['pages of which two are one', true, ['一、做法……3', '二、问题……3', '三、打算……4']],
    ['below 目录, two lines', true, ['目录', '一、做法……1', '二、问题……3']],
    ['below 目录, one line', false, ['目录', '一、做法……1']],
    ['below 目录, lines that come again without pages', true, ['目录', '一、做法', '二、问题', '三、打算']],
    ['below 目录, a last line that comes again in the next', true, ['目录', '三、打算', '二、问题', '一、做法']],
    [
      'below 本文目录, entries of a list whose headings have numbers',
      true,
      ['本文目录：', '• 做法', '• 问题', '• 打算'],
    ],
    ['below 本文目录, a list that sentences take up', false, ['本文目录', '• 附表说明', '• 打算']],
    ['below 目录, a list of which one comes never again', false, ['目录', '• 附表', '• 打算']],
    ['below 目录, rising pages of which one comes again', true, ['目录', '一、做法……1', '附表……3']],
    ['below 目录, falling pages of which one comes again', false, ['目录', '一、做法……3', '附表……1']],
    ['pages behind a gap', true, ['一、做法　　1', '二、问题\t3', '三、打算  5']],
    ['pages in brackets', true, ['一、做法……（1）', '二、问题……（3）', '三、打算……（5）']],
    ['pages behind one blank', false, ['一、做法 1', '二、问题 3', '三、打算 5']],
  ])('%s', (_, expected, table) => expect(goes(...table)).toBe(expected));

  it.each([
    ['two characters', '做法', true],
    ['one character', '做', false],
  ])('of headings that come again with %s', (_, title, gone) => {
    const [table, body] = [
      [`${title}……3`, '打算……2'],
      [title, '文。', '打算', '文。'],
    ];
    const text = lines('目录', ...table, ...body);
    expect(by('table-of-contents', text)).toBe(gone ? lines('', '', '', ...body) : text);
  });

  it('does not begin within rows that lead to pages', () => {
    const rows = ['白菜……9', '一、做法……1', '二、问题……3', '三、打算……5'];
    expect(goes(...rows)).toBe(false);
  });

  it('goes where the text ends with it', () => {
    expect(by('table-of-contents', lines('目录', '做法……1', '问题……3'))).toBe('\n\n');
  });

  it('goes twice where it stands twice', () => {
    const table = ['目录', '一、做法……1', '二、问题……3'];
    const text = lines(...table, '前言。', ...table, ...BODY);
    expect(by('table-of-contents', text)).toBe(lines('', '', '', '前言。', '', '', '', ...BODY));
  });
});

describe('a repeated title', () => {
  it.each([
    ['of 60 characters', words(60), ''],
    ['of 61', words(61), words(61)],
    ['of four characters', '述职报告', ''],
    ['of three', '小总结', '小总结'],
    ['that ends a sentence', '述职报告。', '述职报告。'],
  ])('%s', (_, title, first) => {
    expect(by('repeated-title', lines(title, title, '正文。'))).toBe(lines(first, title, '正文。'));
  });

  it.each([
    ['the longer one stays', ['述职报告', '2023年述职报告', '述职报告'], ['', '2023年述职报告', '']],
    ['a year that one of them has', ['2023年述职报告', '述职报告', '文。'], ['2023年述职报告', '', '文。']],
    [
      'of two years both stay',
      ['2024年述职报告', '2023年述职报告', '文。'],
      ['2024年述职报告', '2023年述职报告', '文。'],
    ],
    ['of two as long the later', ['关于述职报告', '的述职的报告', '文。'], ['', '的述职的报告', '文。']],
    ['a number alone stays', ['篇一', '正文。'], ['篇一', '正文。']],
    ['a number before a title goes', ['第1篇 述职报告', '正文。'], ['述职报告', '正文。']],
    ['a number behind it goes', ['述职报告 篇一', '正文。'], ['述职报告', '正文。']],
    ['a title below a text is no head', ['述职报告', '正文。', '述职报告'], ['述职报告', '正文。', '述职报告']],
    [
      'two lines that stand twice',
      ['柳湾镇', '述职报告', '柳湾镇', '述职报告', '文。'],
      ['柳湾镇', '述职报告', '', '文。'],
    ],
    [
      'two lines that stand three times',
      ['柳湾镇', '述职报告', '柳湾镇', '述职报告', '柳湾镇', '述职报告', '柳湾镇', '文。'],
      ['柳湾镇', '述职报告', '', '柳湾镇', '文。'],
    ],
    ['another line ends the head', ['述职报告', '王某某同志', '述职报告'], ['述职报告', '王某某同志', '述职报告']],
  ])('%s', (_, before, after) => expect(by('repeated-title', lines(...before))).toBe(lines(...after)));

  it('is found below a blank line, at its place', () => {
    expect(by('repeated-title', '\n　述职报告 篇一\n正文。')).toBe('\n　述职报告\n正文。');
  });
});

describe('D for 党', () => {
  const OTHER = '浙D厅，';
  it.each([
    ['five times', 'D建、D员、D章、D委、D建', true],
    ['four times', 'D建、D员、D章、D委', false],
    ['of three words', 'D建、D员、D章、D建、D员', true],
    ['of two words', 'D建、D员、D建、D员、D建', false],
    ['eight of ten', `D建、D员、D章、D委、D建、D员、D章、D委，${OTHER.repeat(2)}`, true],
    ['eight of eleven', `D建、D员、D章、D委、D建、D员、D章、D委，${OTHER.repeat(3)}`, false],
  ])('%s', (_, text, restored) => {
    expect(by('restored-party', text)).toBe(restored ? text.replace(/D(?=[建员章委])/g, '党') : text);
  });
});

it.each([
  ['at the beginning', ' 甲\n乙', '甲\n乙'],
  ['at the end', '甲\n乙 ', '甲\n乙'],
  ['at a line break', '甲 \n\t乙', '甲\n乙'],
  ['of one blank', '　', ''],
  ['within', '甲 乙', '甲 乙'],
  ['of a second character', '甲 乙 丙\n丁 戊', '甲 乙 丙\n丁 戊'],
])('takes white space off lines, not out of them: %s', (_, text, after) => {
  expect(by('line-edge-space', text)).toBe(after);
});

it.each([
  ['\n述职报告（2946字）\n正文', '\n述职报告\n正文'],
  ['述职报告（7字）\n正文', '述职报告（7字）\n正文'],
])('takes the length off the first line that is not blank: %j', (text, after) => {
  expect(by('length-note', text)).toBe(after);
});
