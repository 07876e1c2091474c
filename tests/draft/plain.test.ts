import { expect, test } from 'vitest';
import { writePlainText } from '../../src/draft/plain.ts';
import { heading, paragraph, SOURCE, written } from './written.ts';

const NAME =
  '《某局2022年述职报告》（述职报告，2022年），主要做法 › 抓责任，有改动，https://example.org/reports/a/#s1-2；语料 v1，原文 SHA-256 0123456789abcdef';
const DOCUMENT = written([heading(1, '做法'), paragraph('学习＿＿次。\n某某同志。', 0)], {
  title: '述职报告',
  byline: ['某局', '2022年12月'],
  sources: [{ ...SOURCE, isEdited: true }],
});
const BODY = '述职报告\n某局\n2022年12月\n\n　　一、做法\n　　学习＿＿次。\n　　某某同志。';

test.each([
  ['endnotes', `${BODY}〔1〕\n\n出处\n〔1〕${NAME}\n`],
  ['list', `${BODY}\n\n出处\n〔1〕${NAME}\n`],
  ['none', `${BODY}\n`],
] as const)('sources as %s', (sources, text) => expect(writePlainText(DOCUMENT, { sources })).toBe(text));

test('a part has no title, and a passage without a source none to name', () =>
  expect(writePlainText(written([paragraph('学习。')]), { sources: 'endnotes' })).toBe('　　学习。\n'));
