import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../scripts/trials/archive.ts';
import { column, pdf, type Printed } from '../../scripts/trials/pages.ts';
import { clean } from '../../src/corpus/clean/index.ts';
import { fromExtracted } from '../../src/corpus/decode.ts';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { parts } from '../../src/corpus/parts/index.ts';
import { extract } from '../../src/input/index.ts';
import { ruleOf } from './refused.ts';

const read = (bytes: Uint8Array) => extract({ file: '总结.pdf', bytes });

/** The text as a reader gets it, and what the ledger says of the rest. */
async function cleaned(pages: readonly (readonly Printed[])[]) {
  const bytes = pdf(pages);
  const file = fromExtracted({ id: 'x', file: 'x.pdf', bytes, sha256: '' }, await read(bytes));
  const { text, edits } = clean(parts(file)[0]!);
  expect(restore(text, edits)).toBe(file.text);
  return { text, rules: edits.map(({ rule, removed }) => `${rule} ${removed.trim()}`) };
}

const FULL = '一年来，在上级党委的坚强领导下，认真履职，扎实推进工作';
const at = (y: number, text: string): Printed => ({ text, y, x: 280, size: 10 });

it('joins printed lines to paragraphs, over the end of a page too', async () => {
  const first = column([`　　${FULL.slice(2)}`, FULL, '取得成绩。', `　　${FULL.slice(2)}`]);
  const second = column(['成绩较好。', `　　${FULL.slice(2)}`, '完。']);
  expect((await cleaned([first, second])).text.split('\n')).toEqual([
    `${FULL.slice(2)}${FULL}取得成绩。`,
    `${FULL.slice(2)}成绩较好。`,
    `${FULL.slice(2)}完。`,
  ]);
});

it('keeps a heading, a larger title and lines of a form apart', async () => {
  const title = { text: '关于二〇二三年度全面从严治党工作情况', y: 800, size: 25, x: 72 };
  const lines = column(['一、主要做法', `　　${FULL.slice(2)}`, FULL, '取得成绩。', `　　${FULL.slice(2)}`, '完。']);
  expect((await cleaned([[title, ...lines]])).text.split('\n')).toEqual([
    title.text,
    '一、主要做法',
    `${FULL.slice(2)}${FULL}取得成绩。`,
    `${FULL.slice(2)}完。`,
  ]);
});

it('joins a title of two lines, larger than the text and in the middle', async () => {
  const title = [
    { text: '××市中医医院职工请销假及外出报备管理', y: 800, size: 24, x: 82 },
    { text: '规定（试行）', y: 757, size: 24, x: 226 },
  ];
  const lines = column([`　　${FULL.slice(2)}`, FULL, '取得成绩。', `　　${FULL.slice(2)}`, '完。'], 700);
  const [first] = (await cleaned([[...title, ...lines]])).text.split('\n');
  expect(first).toBe('××市中医医院职工请销假及外出报备管理规定（试行）');
});

describe('where no paragraph is indented', () => {
  const SENTENCE = `${FULL.slice(0, -1)}。`;
  const joined = async (...lines: string[]) => {
    const { text } = await cleaned([column([FULL, FULL, FULL, '完成了任务。', ...lines])]);
    return text.split('\n').slice(1);
  };

  it('a full line that ends a sentence goes on, unless an item begins', async () => {
    expect(await joined(SENTENCE, '其余工作也完成了。')).toEqual([`${SENTENCE}其余工作也完成了。`]);
    expect(await joined(SENTENCE, '（二）抓落实。')).toEqual([SENTENCE, '（二）抓落实。']);
    expect(await joined(SENTENCE, '（附后）也完成了。')).toEqual([`${SENTENCE}（附后）也完成了。`]);
  });

  it('a line that had room for what begins the next one was the last of its paragraph', async () => {
    const short = `${FULL.slice(0, -2)}。`;
    expect(await joined(short, '其余工作也完成了。')).toEqual([short, '其余工作也完成了。']);
  });

  it('a line without room for a long number goes on', async () => {
    const before = FULL.slice(0, -5);
    expect(await joined(before, '1,234,567.89元，已经用完。')).toEqual([`${before}1,234,567.89元，已经用完。`]);
  });
});

it('finds the edge of the text where most lines are short', async () => {
  const items = Array.from({ length: 30 }, (_, at) => `第${at}项`);
  const { text } = await cleaned([
    column([...items.slice(0, 20)]),
    column([`　　${FULL.slice(2)}`, FULL, '完。', ...items.slice(20)]),
  ]);
  expect(text.split('\n')).toContain(`${FULL.slice(2)}${FULL}完。`);
  expect(text.split('\n')).toContain('第3项');
});

it('takes out the gaps of a line that is stretched, and no others', async () => {
  const lines = [{ text: '调 研 中 ， 感 到 “ 有 ”', y: 700 }, { text: '述职人 张某', y: 660 }, ...column([FULL], 620)];
  expect((await cleaned([lines])).text).toBe(`调研中，感到“有”\n述职人 张某\n${FULL}`);
});

it('keeps a gap before the name of a field', async () =>
  expect((await cleaned([[{ text: '编号：24 负责人：张某 共24 次', y: 700 }]])).text).toBe(
    '编号：24 负责人：张某 共24次',
  ));

it('takes running heads, feet and page numbers out, and tells of them in the ledger', async () => {
  const page = (number: number, text: string) => [
    at(810, '某某局党组'),
    ...column([text, '认真学习。', '扎实工作。', `第${text}完。`]),
    at(40, String(number)),
  ];
  const { text, rules } = await cleaned([page(3, '述职报告'), page(4, '一、做法'), page(5, '二、问题')]);
  expect(text).not.toMatch(/某某局|\d/);
  expect(text.split('\n')).toHaveLength(12);
  expect(rules.filter((rule) => rule.startsWith('running-head'))).toEqual(Array(3).fill('running-head 某某局党组'));
  expect(rules.filter((rule) => rule.startsWith('page-number'))).toEqual([
    'page-number 3',
    'page-number 4',
    'page-number 5',
  ]);
});

it('keeps a number that counts no pages, and a line that stands on one page alone', async () => {
  const pages = [
    [...column(['述职报告', '共完成']), at(40, '24')],
    [...column(['项任务。', '其余']), at(40, '96')],
  ];
  expect((await cleaned(pages)).text.split('\n')).toEqual(['述职报告', '共完成', '24', '项任务。', '其余', '96']);
});

it('writes the cells of a row apart by tabs', async () => {
  const row = [
    { text: '姓名', y: 700 },
    { text: '职务', x: 200, y: 700 },
    { text: '得分', x: 330, y: 700 },
  ];
  expect((await read(pdf([row]))).text).toBe('姓名\t职务\t得分');
});

it('takes out a gap that typesetting leaves beside a number', async () => {
  const { text, rules } = await cleaned([[{ text: '全年 24 次，见 A 表', y: 700 }]]);
  expect(text).toBe('全年24次，见A表');
  expect(rules).toHaveLength(4);
});

it('gives the characters for their radicals, and tells of them in the ledger', async () => {
  const { text, rules } = await cleaned([[{ text: '各部⻔⼯作', y: 700 }]]);
  expect(text).toBe('各部门工作');
  expect(rules).toEqual(['look-alike ⻔', 'look-alike ⼯']);
});

it('names the pages without text', async () =>
  expect((await read(pdf([column(['总结']), [], []]))).fromReader?.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['input/pdf-empty-pages', 'Of 3 pages 2 hold no text: 2, 3.'],
  ]));

/** A PDF of the same length with other words in its head. */
const changed = (from: string, to: string): Uint8Array =>
  bytesOf(new TextDecoder().decode(pdf([column(['总结'])])).replace(from, to.padEnd(from.length)));

const ENCRYPT = '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <00> /U <00> >> /ID [<00> <00>] ';

it.each([
  ['pictures', pdf([[], []]), 'input/pdf-no-text'],
  ['fonts of another file', changed('/Encoding /Identity-H', '/Encoding /GBK-EUC-H'), 'input/pdf-no-letters'],
  ['numbers of glyphs', pdf([column(['ԱԲԳԴԵԶԷԸԹ'])]), 'input/pdf-no-letters'],
  ['a protected file', pdf([column(['总结'])], { trailer: ENCRYPT }), 'input/pdf-encrypted'],
  ['text', bytesOf('述职报告'), 'input/pdf-broken'],
  ['an empty file', new Uint8Array(), 'input/pdf-broken'],
  ['a cut file', pdf([column(['总结'])]).subarray(0, 900), 'input/pdf-broken'],
])('refuses %s', async (_, bytes, rule) => expect(await ruleOf(read(bytes))).toBe(rule));
