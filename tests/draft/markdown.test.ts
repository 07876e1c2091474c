import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/draft/markdown.ts';
import { heading, paragraph, SOURCE, written } from './written.ts';

const SOURCES = { sources: [SOURCE], title: '述职报告', byline: ['某局  张某某'] };
const NAME =
  '《某局2022年述职报告》（述职报告，2022年），主要做法 › 抓责任，https://example.org/reports/a/\\#s1-2；语料 v1，原文 SHA-256 0123456789abcdef';

test('headings have their level, sources are footnotes', () => {
  const document = written([heading(1, '做法'), heading(2, '抓学习。', '学习*次。'), paragraph('1. 略', 0)], SOURCES);
  expect(writeMarkdown(document, { sources: 'endnotes' })).toBe(
    `# 述职报告\n\n某局  张某某\n\n## 一、做法\n\n### （一）抓学习。\n\n学习\\*次。\n\n1\\. 略[^1]\n\n[^1]: ${NAME}\n`,
  );
});

test('sources are a list, or left out', () => {
  const document = written([paragraph('略', 0)], SOURCES);
  expect(writeMarkdown(document, { sources: 'list' })).toContain(`略\n\n## 出处\n\n1. ${NAME}\n`);
  expect(writeMarkdown(document, { sources: 'none' })).toBe('# 述职报告\n\n某局  张某某\n\n略\n');
});

const anyText = fc
  .string({ unit: fc.constantFrom(...'党建一、。*_`#>-+=1.)[](){}<>&~|\\!:^"\' X＿/@$'), minLength: 1, maxLength: 20 })
  .map((text) => text.trim().replace(/ +/g, ' '))
  .filter((text) => text !== '');

test('whatever a document says, Markdown reads it back as it is', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText), (title, paragraphs) => {
      const document = written([heading(1, title), ...paragraphs.map((text) => paragraph(text))], { title });
      const read = fromMarkdown(writeMarkdown(document, { sources: 'none' })).children.map((node) => [
        node.type,
        'children' in node
          ? node.children.map((child) => ('value' in child ? child.value : `<${child.type}>`)).join('')
          : '',
      ]);
      expect(read).toEqual([
        ['heading', title],
        ['heading', `一、${title}`],
        ...paragraphs.map((text) => ['paragraph', text]),
      ]);
    }),
  );
});
