import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

const textOf = (id: string): string =>
  readFileSync(new URL(`../../content/samples/${id}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.length > 40)
    .join('\n');

const JOINED = [
  ['w1-01', 'w1-02', 'w1-03'],
  ['w5-01', 'w5-02', 'w5-03'],
  ['w5-10', 'w5-11', 'w5-12'],
];

it.each(JOINED)('a long section below a heading, of %s, %s and %s, is cut only where its type changes', (...ids) => {
  const body = ids.map(textOf).join('\n');
  const { sections } = buildFromText(`年度工作总结\n一、开展工作情况\n做了一些工作。\n二、其他\n${body}\n`);
  const last = sections.slice(sections.findLastIndex(({ heading }) => heading !== null)).map(({ types }) => types[0]);
  expect(last.length).toBeGreaterThan(2);
  expect(last.filter((type, at) => type === last[at + 1])).toEqual([]);
});

const DONE =
  '全年开庭二百一十三件，审结二百零六件，当庭宣判一百四十件，服判息诉的一百八十八件，上门立案三十一件，调解九十二件，送法下乡十六次。';
const LACKING =
  '不过我也知道自己身上毛病不少，一是性子急，当事人话多了就打断人家；二是文书写得慢，十一月还有九份压在手上；三是新法条学得零碎，没有系统看过。';
const TO_DO =
  '下一步，我要把急脾气改一改，多听当事人说一句；积压的文书春节以前全部写完；每周抽两个晚上把新条文从头学一遍，每月写一篇办案心得，争取再带出一名徒弟。';

const typed = (body: string) =>
  buildFromText(`2019年度述职报告\n一、今年的工作\n${body}\n`).sections.map(({ types, text }) => [types[0], text]);

it('a paragraph that turns to another job is cut at the sentence that turns', () => {
  expect(typed(DONE + LACKING + TO_DO)).toEqual([
    ['work', DONE],
    ['problems', LACKING],
    ['plans', TO_DO],
  ]);
});

it.each([
  ['a remark before it is short', `开了庭。${LACKING}`],
  ['a remark at its end is short', `${DONE}不过我也知道自己身上毛病不少。`],
  ['its words turn, what they tell does not', `${DONE}同时我也送法下乡十六次，${DONE}`],
])('a paragraph stays whole where %s', (_, body) => {
  expect(typed(body).map(([, text]) => text)).toEqual([body]);
});
