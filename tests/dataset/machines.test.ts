import { expect, test } from 'vitest';
import { llmsText } from '../../src/dataset/llms.ts';
import { markdownOf } from '../../src/dataset/markdown.ts';
import { describeReport, describeTag } from '../../src/i18n/describe.ts';
import { breadcrumbsOf, collectionOf, datasetOf, jsonLd } from '../../src/view-models/metadata/structured.ts';
import { report } from './samples.ts';

test('a report as Markdown has its headings by level, and reads nothing of its text as Markdown', () => {
  const sections = [
    { headline: null, depth: 0, paragraphs: ['# 不是标题'] },
    { headline: '（一）*号', depth: 2, paragraphs: ['甲', '1. 乙'] },
  ];
  expect(markdownOf({ ...report([]), byline: ['张三'], sections }, 'https://example.org/reports/r/')).toBe(
    [
      ...['---', 'title: "总结 <一>"', 'kind: "工作总结"', 'year: 2023', 'url: "https://example.org/reports/r/"'],
      ...['sha256: "ab"', '---', '', '# 总结 <一>', '', '张三', '', '\\# 不是标题', ''],
      ...['### （一）\\*号', '', '甲', '', '1\\. 乙', ''],
    ].join('\n'),
  );
});

test('a list for language models names what there is and leaves out empty parts', () => {
  const links = [{ name: '报告[一]', url: 'https://example.org/a', note: '说明' }];
  expect(
    llmsText('文段', '语料', [
      { title: '报告', links },
      { title: '空', links: [] },
    ]),
  ).toBe('# 文段\n\n> 语料\n\n## 报告\n\n- [报告\\[一\\]](https://example.org/a): 说明\n');
});

test('a block of data cannot be ended by a title', () => {
  const home = { name: '</script><b>', url: 'https://example.org/' };
  const block = jsonLd([breadcrumbsOf([home])]);
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: '</script><b>', item: 'https://example.org/' }],
      },
    ],
  });
});

test('a list says how many there are, a data set where its files are', () => {
  const page = { name: '报告', url: 'https://example.org/', description: '说明' };
  const list = collectionOf(page, { items: [page], total: 9, locale: 'en' });
  expect(list).toMatchObject({ inLanguage: 'en', mainEntity: { numberOfItems: 9 } });
  const files = [{ bytes: 7, sha256: 'ab', url: 'https://example.org/a.csv', mediatype: 'text/csv' }];
  expect(datasetOf({ ...page, version: 'v', rights: null }, files)).toMatchObject({
    version: 'v',
    distribution: [{ contentUrl: 'https://example.org/a.csv', contentSize: '7 B', encodingFormat: 'text/csv' }],
  });
});

test('a report is described by its own figures, the largest parts first', () => {
  const shares = [
    { name: { zh: '导语', en: 'Opening' }, percent: 7.4 },
    { name: { zh: '做法成效', en: 'Work' }, percent: 92.6 },
  ];
  const one = { kind: '述职报告', year: 2023, chars: 2211, sections: [1, 2] };
  expect(describeReport(one, shares, 'zh')).toBe('2023 年，述职报告，2,211 字、2 节：做法成效 93%、导语 7%。');
  expect(describeReport({ ...one, year: null }, [], 'en')).toBe('述职报告, 2,211 characters, 2 sections.');
  expect(describeTag('短处。', 8, 5, 'zh')).toBe('短处。5 篇里有 8 段。');
});
