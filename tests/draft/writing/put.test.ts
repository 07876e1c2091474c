import { expect, test } from 'vitest';
import { emptyDraft } from '../../../src/draft/writing/draft.ts';
import { putOutline, putPassage, putWords, timesIn } from '../../../src/draft/writing/put.ts';
import { draftOf, namer, passage, textsOf } from './drafts.ts';

const work = passage('a/s1', '一、抓学习', '学习。');
const problems = { ...passage('b/s2', '二、不足', '不足一。'), types: ['problems', 'work'] };
const skeleton = putOutline(
  [
    { level: 1, text: '做法成效', type: 'work' },
    { level: 1, text: '问题不足', type: 'problems' },
  ],
  namer(),
)(emptyDraft('d'));

test('a passage is counted as it came, written in or not, and neither another of its section nor a like one elsewhere', () => {
  const once = draftOf(work, problems);
  expect(timesIn(once, work)).toBe(1);
  const rewritten = { ...once, blocks: once.blocks.map((block) => ({ ...block, text: `${block.text}改` })) };
  expect(timesIn(putPassage(work, () => crypto.randomUUID())(rewritten), work)).toBe(2);
  expect(timesIn(draftOf(passage('a/s1', '一、抓学习', '学习。', '再学。')), work)).toBe(0);
  expect(timesIn(draftOf(passage('c/s1', '一、抓学习', '学习。')), work)).toBe(0);
  expect(timesIn(draftOf(work, { ...work, source: { ...work.source, version: 'v2' } }), work)).toBe(2);
});

test('a frame and an outline are no passages', () => {
  const name = namer();
  const framed = putWords('坚持＿＿', 'work', name)(emptyDraft('d'));
  expect(framed.blocks[0]).toMatchObject({ text: '坚持＿＿', source: null, original: '坚持＿＿', type: 'work' });
  const outlined = putOutline([{ level: 1, text: '存在问题', type: 'problems' }], name)(framed);
  expect(outlined.blocks[1]).toMatchObject({ level: 1, text: '存在问题', original: null, type: 'problems' });
});

test('what is put in stands below the heading that waits for its type, behind what was put there before', () => {
  const name = namer();
  const one = putPassage(work, name)(putPassage(problems, name)(skeleton));
  const two = putWords('坚持＿＿', 'work', name)(one);
  expect(two.blocks.map(({ level, text }) => `${level}${text}`)).toEqual([
    '1做法成效',
    '2一、抓学习',
    '0学习。',
    '0坚持＿＿',
    '1问题不足',
    '2二、不足',
    '0不足一。',
  ]);
});

test('the leading type that a heading waits for decides, and none but one’s own headings wait', () => {
  const name = namer();
  const onlyWork = { ...skeleton, blocks: skeleton.blocks.slice(0, 1) };
  expect(textsOf(putPassage(problems, name)(onlyWork))).toEqual(['做法成效', '二、不足', '不足一。']);
  const passages = putPassage(problems, name)(draftOf(work));
  expect(textsOf(putPassage(work, name)(passages)).slice(-2)).toEqual(['一、抓学习', '学习。']);
});

test('of headings that wait for one type the outermost takes it in, and no heading goes below the deepest level', () => {
  const outline = putOutline(
    [
      { level: 1, text: '做法', type: 'work' },
      { level: 2, text: '抓学习', type: 'work' },
      { level: 1, text: '打算', type: 'plans' },
    ],
    namer(),
  )(emptyDraft('d'));
  const deep = { ...work, blocks: [1, 4, 5].map((level) => ({ level, text: `第${level}层`, isRunIn: false })) };
  expect(putPassage(deep, namer())(outline).blocks.map(({ level, text }) => `${level}${text}`)).toEqual([
    '1做法',
    '2抓学习',
    '2第1层',
    '5第4层',
    '5第5层',
    '1打算',
  ]);
});
