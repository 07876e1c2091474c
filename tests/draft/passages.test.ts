import { expect, test } from 'vitest';
import { passagesDocument, type WrittenPassage } from '../../src/draft/passages.ts';
import { writePlainText } from '../../src/draft/plain.ts';
import { SOURCE } from './written.ts';

const passage = (id: string, title: string, headline: string | null, ...paragraphs: string[]): WrittenPassage => ({
  source: { ...SOURCE, id, title, url: `https://example.org/${id}`, path: [], sha256: '' },
  headline,
  runIn: false,
  paragraphs,
});

test('passages stand below their reports, numbered anew, each with its source', () => {
  const document = passagesDocument(
    '检索“学习”',
    [
      passage('a/s1', '甲报告', '三、抓学习', '学。', '习。'),
      passage('a/s2', '甲报告', null, '再学。'),
      { ...passage('b/s1', '乙报告', '（四）抓学习。', '一是学。'), runIn: true },
    ],
    'v1',
  );
  expect(writePlainText(document, { sources: 'endnotes' }).split('\n')).toEqual([
    '检索“学习”',
    '',
    '　　一、甲报告',
    '　　（一）抓学习',
    '　　学。',
    '　　习。〔1〕',
    '　　再学。〔2〕',
    '　　二、乙报告',
    '　　（一）抓学习。一是学。〔3〕',
    '',
    '出处',
    '〔1〕《甲报告》（述职报告，2022年），https://example.org/a/s1；语料 v1',
    '〔2〕《甲报告》（述职报告，2022年），https://example.org/a/s2；语料 v1',
    '〔3〕《乙报告》（述职报告，2022年），https://example.org/b/s1；语料 v1',
    '',
  ]);
});

test('a heading that is a number alone stays one', () => {
  const { blocks } = passagesDocument(null, [passage('a/s1', '甲', '一、', '学。')], '');
  expect(blocks.map(({ text }) => text)).toEqual(['甲', '一、', '学。']);
});
