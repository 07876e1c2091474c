import { expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { readHit } from '../../src/search/find/hit.ts';
import type { Index } from '../../src/search/index/read.ts';
import { asPhrase } from '../../src/search/query/phrase.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { stateOf } from '../../src/search/address/state.ts';
import { fold } from '../../src/text/fold.ts';
import { indexed, reportOf } from './corpus.ts';
import { sampleReports } from './samples.ts';

const reports = sampleReports();
const index = await indexed(...reports);
const tags = {
  types: { work: '做法成效', problems: '问题不足', causes: '原因剖析' },
  topics: { integrity: '党风廉政' },
};

/** Places in each section that has any, as the index has them; the texts are read too and must agree. */
async function found(q: string, among: Index = index): Promise<Record<string, number>> {
  const { found: hits, placesOf, query } = await answer(among, stateOf(q), tags);
  expect(query.problem, q).toBeNull();
  for (const section of hits.sections) await readHit(among, section, query.clauses, placesOf[section]!);
  return Object.fromEntries([...hits.sections].map((section) => [among.sections.idOf(section), placesOf[section]!]));
}

/** The same by reading every block. */
function read(count: (block: { kind: string; text: string }) => number): Record<string, number> {
  const counted = reports.flatMap(({ id, sections }) =>
    sections.map(
      ({ anchor, blocks }) => [`${id}/${anchor}`, blocks.reduce((sum, one) => sum + count(one), 0)] as const,
    ),
  );
  return Object.fromEntries(counted.filter(([, places]) => places > 0));
}

const timesIn = (text: string, word: string): number => [...text.matchAll(new RegExp(`(?=${word})`, 'gu'))].length;

test.each(['问题', '党', '存在', '下一步打算'])('标题:%s stands in headings, and nowhere else', async (word) => {
  const expected = read(({ kind, text }) => (kind === 'heading' ? timesIn(fold(text), word) : 0));
  expect(Object.keys(expected).length).toBeGreaterThan(0);
  expect(await found(`标题:${word}`)).toEqual(expected);
  expect(await found(`heading：${word}`)).toEqual(expected);
});

const sentencesOf = (text: string): string[] =>
  (text.match(/[^。！？!?\n]*[。！？!?\n]+[”’」』）)》]*|[^。！？!?\n]+$/g) ?? []).map(fold);

test.each([
  ['党建', '责任', ''],
  ['问题', '整改', '党'],
  ['学习', '不够', ''],
  ['安全', '隐患', '整改'],
])('同句:%s %s -%s is found sentence by sentence', async (one, other, without) => {
  const expected = read(({ text }) =>
    sentencesOf(text)
      .filter((sentence) => sentence.includes(one) && sentence.includes(other))
      .filter((sentence) => without === '' || !sentence.includes(without))
      .reduce((sum, sentence) => sum + timesIn(sentence, one) + timesIn(sentence, other), 0),
  );
  expect(Object.keys(expected).length).toBeGreaterThan(0);
  const minus = without && ` -${without}`;
  expect(await found(`同句:${one} ${other}${minus}`)).toEqual(expected);
  expect(await found(`${one} 同句： ${other}${minus}`)).toEqual(expected);
  expect(await found(`同节:${one} ${other}${minus}`)).toEqual(await found(`${one} ${other}${minus}`));
});

test.each([
  ['党建', '责任', ''],
  ['党建', '', '责任'],
  ['安全', '隐患', '党'],
  ['', '', '党'],
])('同篇:%s %s -%s is found report by report', async (one, other, without) => {
  const words = [one, other].filter(Boolean);
  const textOf = ({ blocks }: (typeof reports)[number]['sections'][number]) => blocks.map(({ text }) => fold(text));
  const timesOf = (section: (typeof reports)[number]['sections'][number], word: string) =>
    textOf(section).reduce((sum, text) => sum + timesIn(text, word), 0);
  const holding = reports.filter(
    ({ sections }) =>
      words.every((word) => sections.some((section) => timesOf(section, word) > 0)) &&
      (without === '' || sections.every((section) => timesOf(section, without) === 0)),
  );
  const expected = holding.flatMap(({ id, sections }) =>
    sections
      .map(
        (section) => [`${id}/${section.anchor}`, words.reduce((sum, word) => sum + timesOf(section, word), 0)] as const,
      )
      .filter(([, places]) => words.length === 0 || places > 0),
  );
  expect(expected.length).toBeGreaterThan(0);
  const typed = [...words, without && `-${without}`].filter(Boolean).join(' ');
  expect(await found(`同篇:${one ? '' : ' '}${typed}`)).toEqual(Object.fromEntries(expected));
  expect(await found(`report： ${typed}`)).toEqual(Object.fromEntries(expected));
  expect(await found(`document:${one ? '' : ' '}${typed}`)).toEqual(Object.fromEntries(expected));
});

test('of 同句 and 同篇 what is said first holds, and a heading stands for itself', async () => {
  const small = await indexed(reportOf('r', '党建。责任。', '责任。'), reportOf('s', '党建责任。'));
  expect(await found('同篇:党建 责任', small)).toEqual({ 'r/s0': 2, 'r/s1': 1, 's/s0': 2 });
  expect(await found('同句:党建 同篇:责任', small)).toEqual({ 's/s0': 2 });
  expect(await found('同篇:责任 标题:党建', small)).toEqual({});
});

test.each([
  ['/责任[制人]/', /责任[制人]/gu],
  ['/全年.{2,4}会议/', /全年.{2,4}会议/gu],
  ['/整改(率|到位)?[^的]+完成/', /整改(?:率|到位)?[^的]{1,20}完成/gu],
  ['/党建|廉政/', /党建|廉政/gu],
  ['/２０[0-9]{2}年度/', /20[0-9]{2}年度/gu],
  ['/问题整?改+/', /问题整?改{1,20}/gu],
])('%s matches what reading every block matches', async (q, regex) => {
  const expected = read(({ text }) => [...fold(text).matchAll(regex)].length);
  expect(Object.keys(expected).length).toBeGreaterThan(0);
  expect(await found(q)).toEqual(expected);
});

test('an expression stands among words, in headings and behind a minus', async () => {
  const small = await indexed(reportOf('r', '责任制，抓党建。', '责任人。', '党建。'));
  expect(await found('/责任./ 党建', small)).toEqual({ 'r/s0': 2 });
  expect(await found('党建 -/责任./', small)).toEqual({ 'r/s2': 1 });
  expect(await found('标题:/责任./', small)).toEqual({});
});

test('an expression is none of words, and of traditional characters either form is found', async () => {
  const small = await indexed(reportOf('r', '党建设工作。', '党的建设。', '责任制，責任人。'));
  expect(await found('党?建设 /党?建设/', small)).toEqual({ 'r/s1': 2 });
  expect(await found('/責任[制人]/', small)).toEqual({ 'r/s2': 2 });
});

test('operators are known in traditional characters, and names of types too', async () => {
  expect(await found('標題:問題')).toEqual(await found('标题:问题'));
  expect(await found('整改 類型:問題不足')).toEqual(await found('整改 类型:问题不足'));
  expect(await found('整改 -主題：黨風廉政')).toEqual(await found('整改 -主题:党风廉政'));
  expect(await found('同節:黨建')).toEqual(await found('党建'));
});

test('an expression that would have too much read says so', async () => {
  const large = await indexed(reportOf('r', ...Array.from({ length: 2001 }, () => '工作好。')));
  const { query, found: hits } = await answer(large, stateOf('/工作./'));
  expect([query.problem?.id, hits.sections.length]).toEqual(['wide', 0]);
});

test('类型 and 主题 narrow by name or id, alternatives and exclusion too', async () => {
  const filed = read(({ text }) => timesIn(fold(text), '整改'));
  const typesOf = new Map(reports.flatMap(({ id, sections }) => sections.map((one) => [`${id}/${one.anchor}`, one])));
  const only = (passes: (types: string[], topics: string[]) => boolean) =>
    Object.fromEntries(Object.entries(filed).filter(([id]) => passes(typesOf.get(id)!.types, typesOf.get(id)!.topics)));
  expect(await found('整改 类型:问题不足')).toEqual(only((types) => types.includes('problems')));
  expect(await found('整改 type:problems|causes')).toEqual(
    only((types) => types.includes('problems') || types.includes('causes')),
  );
  expect(await found('整改 -类型：问题不足 主题:党风廉政')).toEqual(
    only((types, topics) => !types.includes('problems') && topics.includes('integrity')),
  );
  const { found: alone } = await answer(index, stateOf('类型:原因剖析'), tags);
  expect(alone.sections.length).toBe([...typesOf.values()].filter(({ types }) => types.includes('causes')).length);
});

test.each([
  ['党建 类型:问题不', '问题不', 'facet'],
  ['主题:党风廉政|火星', '火星', 'facet'],
  ['标题:', '标题:', 'empty'],
  ['党建 -类型：', '-类型：', 'empty'],
  ['同句:', '同句:', 'empty'],
  ['同篇:', '同篇:', 'empty'],
  ['/责任?/', '责任?', 'pair'],
  ['/责任制|人./', '人.', 'pair'],
  ['/责任，制/', '，', 'sign'],
  ['/责任\\d/', '\\', 'sign'],
  ['/责任(制/', '(', 'bracket'],
  ['/责任制)/', ')', 'bracket'],
  ['/责任[制/', '[', 'bracket'],
  ['/责任[]/', '[]', 'bracket'],
  ['/责任[9-1]/', '[9-1]', 'bracket'],
  ['/责任(制)*/', '*', 'repeat'],
  ['/责任(制+)+/', '+', 'repeat'],
  ['/责任.{1,21}/', '{1,21}', 'repeat'],
  ['/责任.*.*.*.*/', '*', 'repeat'],
  ['/责任(?=制)/', '?', 'repeat'],
  [`/${'.?'.repeat(14)}党建/`, '.?', 'repeat'],
  [`/${'(.|.)'.repeat(8)}.*.+党建/`, '.+', 'repeat'],
  [`/责任${'制'.repeat(60)}/`, '制制', 'long'],
  ['/责任[制人]', '/', 'slash'],
  ['党建|/责任./', '/', 'slash'],
])('%j is not read, and the place is said: %j', async (q, place, id) => {
  const { query, found: hits } = await answer(index, stateOf(q), tags);
  const { problem } = query;
  expect([problem && q.slice(problem.start, problem.end), problem?.id]).toEqual([place, id]);
  expect(hits.sections.length).toBe(0);
});

test.each(['主题：加强党建', '标题:党建', '/责任./', '同句：党建', '同篇:党建'])(
  'as words of a report, %j is a phrase',
  (words) => {
    const { clauses, filings } = parseQuery(asPhrase(words));
    expect([clauses.map(({ text, within }) => [text, within]), filings]).toEqual([[[fold(words), undefined]], []]);
  },
);
