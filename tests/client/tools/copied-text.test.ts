import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import type { CopiedReport } from '../../../src/client/read-section.ts';
import { asMarkdown, asText } from '../../../src/client/tools/copied-text.ts';

const REPORT: CopiedReport = {
  title: '述职报告',
  sections: [
    { headline: null, level: 2, runIn: false, paragraphs: ['现将工作报告如下：'] },
    { headline: '一、主要做法', level: 2, runIn: false, paragraphs: [] },
    { headline: '（一）抓学习。', level: 3, runIn: true, paragraphs: ['学习X次。', '第二段。'] },
  ],
};

test('text is the report’s lines, a run-in heading in the line of its paragraph', () => {
  expect(asText(REPORT)).toBe('述职报告\n现将工作报告如下：\n一、主要做法\n（一）抓学习。学习X次。\n第二段。');
});

test('Markdown has headings by depth', () => {
  expect(asMarkdown(REPORT)).toBe(
    '# 述职报告\n\n现将工作报告如下：\n\n## 一、主要做法\n\n### （一）抓学习。\n\n学习X次。\n\n第二段。',
  );
});

test('a part has no title', () => {
  expect(asText({ title: null, sections: REPORT.sections.slice(2) })).toBe('（一）抓学习。学习X次。\n第二段。');
});

test.each([
  ['学习**次', '学习\\*\\*次'],
  ['1. 加强学习', '1\\. 加强学习'],
  ['1.加强学习', '1.加强学习'],
  ['- 一条', '\\- 一条'],
  ['## 付费', '\\#\\# 付费'],
])('%s is written %s', (text, markdown) => {
  expect(asMarkdown({ title: null, sections: [{ headline: null, level: 2, runIn: false, paragraphs: [text] }] })).toBe(
    markdown,
  );
});

const anyText = fc
  .string({ unit: fc.constantFrom(...'党建一、。*_`#>-+=1.)[](){}<>&~|\\!:"\' X;/@'), minLength: 1, maxLength: 20 })
  .map((text) => text.trim().replace(/ +/g, ' '))
  .filter((text) => text !== '');

test('whatever a report says, Markdown reads it back as it is', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText), (headline, paragraphs) => {
      const markdown = asMarkdown({ title: null, sections: [{ headline, level: 3, runIn: false, paragraphs }] });
      const read = fromMarkdown(markdown).children.map((node) => [
        node.type,
        'children' in node
          ? node.children.map((child) => ('value' in child ? child.value : `<${child.type}>`)).join('')
          : '',
      ]);
      expect(read).toEqual([['heading', headline], ...paragraphs.map((text) => ['paragraph', text])]);
    }),
  );
});
