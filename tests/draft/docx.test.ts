import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/draft/docx/index.ts';
import { heading, paragraph, partsOf, readBack, SOURCE, written } from './written.ts';

const DOCUMENT = written(
  [
    paragraph('现将有关情况报告如下：'),
    heading(1, '主要做法'),
    heading(2, '抓责任。', '“一岗双责”落实到位——一是谋划，二是推进……'),
    paragraph('全年＿＿次，某某同志，××县。', 0),
    heading(2, '抓学习'),
    heading(3, '读原著'),
    heading(4, '悟原理'),
  ],
  { title: '××局党组<2024>述职报告', sources: [SOURCE] },
);

const MM = 1440 / 25.4;

/** The elements of a part by name, each as a string. */
const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<w:${name}(?= |>|/)[^>]*?(?:/>|>.*?</w:${name}>)`, 'gs')) ?? [];

/** An attribute of the first element of a name: `attribute(xml, 'pgSz', 'w')` */
const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<w:${element} [^>]*?w:${name}="([^"]*)"`).exec(xml)?.[1];

const number = (xml: string, element: string, name: string): number => Number(attribute(xml, element, name));

describe('a document', () => {
  let parts: ReadonlyMap<string, string>;
  let document: string;
  let style: (id: string) => string;
  beforeAll(async () => {
    parts = await partsOf(DOCUMENT, 'endnotes');
    document = parts.get('word/document.xml')!;
    style = (id) => elements(parts.get('word/styles.xml')!, 'style').find((one) => one.includes(`w:styleId="${id}"`))!;
  });

  test('stands on A4 in a type area of 156 by 225 mm: 37, 26, 35 and 28 mm around it', () => {
    const inMillimetres = (element: string, name: string) =>
      Math.round((number(document, element, name) / MM) * 10) / 10;
    expect(['w', 'h'].map((name) => inMillimetres('pgSz', name))).toEqual([210, 297]);
    expect(['top', 'right', 'bottom', 'left'].map((name) => inMillimetres('pgMar', name))).toEqual([37, 26, 35, 28]);
  });

  test('has a grid of 22 lines of 28 characters of 16 points, and no more', () => {
    const height =
      number(document, 'pgSz', 'h') - number(document, 'pgMar', 'top') - number(document, 'pgMar', 'bottom');
    const width =
      number(document, 'pgSz', 'w') - number(document, 'pgMar', 'left') - number(document, 'pgMar', 'right');
    expect(attribute(document, 'docGrid', 'type')).toBe('linesAndChars');
    expect(Math.floor(height / number(document, 'docGrid', 'linePitch'))).toBe(22);
    expect(Math.floor(width / 20 / (16 + number(document, 'docGrid', 'charSpace') / 4096))).toBe(28);
    // The same without the grid: the height of a line and the spacing of letters in the style of the text.
    expect(Math.floor(height / number(style('Normal'), 'spacing', 'line'))).toBe(22);
    const letters = elements(style('Normal'), 'rPr')[0]!;
    expect(number(letters, 'sz', 'val')).toBe(32);
    expect(Math.floor(width / (320 + number(letters, 'spacing', 'val')))).toBe(28);
  });

  test('keeps no line from the foot or the head of a page', () =>
    expect(attribute(style('Normal'), 'widowControl', 'val')).toBe('0'));

  test('has every run in one font, with the hint that keeps quotes and dashes in it, and no font of a theme', () => {
    for (const [path, xml] of parts) {
      if (!/^word\/(document|endnotes|footer\d)\.xml$/.test(path)) continue;
      const runs = elements(xml, 'r').filter((run) => !/<w:(separator|continuationSeparator|endnoteRef)\/>/.test(run));
      expect(runs, path).not.toEqual([]);
      for (const run of runs) {
        const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((name) => attribute(run, 'rFonts', name));
        expect(new Set(fonts), run).toHaveLength(1);
        expect(fonts[0], run).toMatch(/\p{Script=Han}/u);
        expect(attribute(run, 'rFonts', 'hint'), run).toBe('eastAsia');
      }
    }
    for (const path of ['word/document.xml', 'word/styles.xml']) expect(parts.get(path)).not.toMatch(/w:\w*Theme="/);
    expect(parts.get('word/theme/theme1.xml')).toMatch(/<a:latin typeface="仿宋_GB2312"/);
  });

  test.each([
    ['××局党组&lt;2024&gt;述职报告', 'Title', '方正小标宋简体'],
    ['现将有关情况报告如下：', null, '仿宋_GB2312'],
    ['一、主要做法', 'Heading1', '黑体'],
    ['（一）抓责任。', null, '楷体_GB2312'],
    ['“一岗双责”落实到位——一是谋划，二是推进……', null, '仿宋_GB2312'],
    ['（二）抓学习', 'Heading2', '楷体_GB2312'],
    ['1.读原著', 'Heading3', '仿宋_GB2312'],
    ['（1）悟原理', 'Heading4', '仿宋_GB2312'],
  ])('sets %s as %s in %s', (text, style, font) => {
    const paragraph = elements(document, 'p').find((one) => one.includes(`>${text}</w:t>`))!;
    expect(attribute(paragraph, 'pStyle', 'val') ?? null).toBe(style);
    const run = elements(paragraph, 'r').find((one) => one.includes(`>${text}</w:t>`))!;
    expect(attribute(run, 'rFonts', 'eastAsia')).toBe(font);
  });

  test('has the title in size 2 in the middle, all headings in size 3, all indented by two characters but the title', () => {
    expect([number(style('Title'), 'sz', 'val'), attribute(style('Title'), 'jc', 'val')]).toEqual([44, 'center']);
    for (const level of [1, 2, 3, 4, 5]) {
      expect(number(style(`Heading${level}`), 'sz', 'val')).toBe(32);
      expect(number(style(`Heading${level}`), 'outlineLvl', 'val')).toBe(level - 1);
      expect(elements(style(`Heading${level}`), 'ind')).toEqual([]);
    }
    expect(attribute(style('Normal'), 'ind', 'firstLineChars')).toBe('200');
    expect(number(style('Normal'), 'ind', 'firstLine')).toBe(Math.floor(2 * (156 / 28) * MM));
    expect(attribute(style('Title'), 'ind', 'firstLineChars')).toBe('0');
  });

  test('names what stands in for a font that is missing', () =>
    expect(parts.get('word/fontTable.xml')).toContain(
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong_GB2312,仿宋,',
    ));

  test('has page numbers of size 4 in 宋体 between dashes, right on odd pages, left on even ones, one character in', () => {
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    expect(number(style('Footer'), 'sz', 'val')).toBe(28);
    const relations = parts.get('word/_rels/document.xml.rels')!;
    const footer = (type: string) => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(document)![1];
      return parts.get(`word/${new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)![1]}`)!;
    };
    for (const [type, side] of [
      ['default', 'right'],
      ['even', 'left'],
    ] as const) {
      const xml = footer(type);
      expect([attribute(xml, 'jc', 'val'), attribute(xml, 'ind', side)]).toEqual([side, '280']);
      expect(xml.replace(/<[^>]*>/g, '')).toBe('— PAGE —');
      expect(attribute(xml, 'rFonts', 'ascii')).toBe('宋体');
    }
  });

  test('tells its title and nothing else of itself', () => {
    expect(parts.get('docProps/core.xml')!.replace(/^.*?<dc:/, '<dc:')).toBe(
      '<dc:title>××局党组&lt;2024&gt;述职报告</dc:title></cp:coreProperties>',
    );
    for (const path of ['docProps/app.xml', 'docProps/custom.xml'])
      expect(parts.get(path)!.replace(/<[^>]*>/g, '')).toBe('');
  });

  test('counts its notes 1, 2, 3 and refers to them', () => {
    expect(document).toContain('<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>');
    expect(elements(document, 'p').find((one) => one.includes('w:endnoteReference'))).toContain('××县。');
    expect(parts.get('word/endnotes.xml')).toContain('《某局2022年述职报告》');
  });
});

test('our own reader finds the text and the outline in it', async () => {
  expect(await readBack(DOCUMENT)).toEqual({
    text: [
      '××局党组<2024>述职报告',
      '现将有关情况报告如下：',
      '一、主要做法',
      '（一）抓责任。“一岗双责”落实到位——一是谋划，二是推进……',
      '全年＿＿次，某某同志，××县。',
      '（二）抓学习',
      '1.读原著',
      '（1）悟原理',
    ].join('\n'),
    headings: [
      [1, '一、主要做法'],
      [2, '（二）抓学习'],
      [3, '1.读原著'],
      [4, '（1）悟原理'],
    ],
  });
});

test('of the same document the same bytes, whatever the hour', async () => {
  const write = () => writeDocx(DOCUMENT, { sources: 'endnotes' });
  const [one, other] = [await write(), await write()];
  expect(one).toEqual(other);
  // Hour and day of the first file, where every archive names them: 1980-01-01, 0:00.
  expect(new DataView(one.buffer).getUint32(10, true)).toBe(0x00210000);
});

test('sources are endnotes, a list, or left out', async () => {
  const document = written([paragraph('甲', 0), paragraph('乙', 0), paragraph('丙')], { sources: [SOURCE] });
  const name =
    '《某局2022年述职报告》（述职报告，2022年），主要做法 › 抓责任，https://example.org/reports/a/#s1-2；语料 v1，原文 SHA-256 0123456789abcdef';
  const text = async (style: 'endnotes' | 'list' | 'none') => (await readBack(document, style)).text;
  expect(await text('endnotes')).toBe(`甲\n乙\n丙\n ${name}`);
  expect(await text('list')).toBe(`甲\n乙\n丙\n出处\n${name}`);
  expect(await text('none')).toBe('甲\n乙\n丙');
});

test.each([
  ['half a character', '党\ud800建', '党\ufffd建'],
  ['what XML has no place for', '党\0\u0001\u001f\ufffe建', '党\ufffd\ufffd\ufffd\ufffd建'],
  ['markup', '<党>&amp;"建"', '<党>&amp;"建"'],
  ['tabs and wide characters', '姓名\t𠮷𠮷', '姓名\t𠮷𠮷'],
  ['spaces at the edges', '　党  建 ', '　党  建 '],
])('%s becomes what a document can hold', async (_, text, expected) => {
  const document = written([paragraph(text)], { title: text });
  expect((await readBack(document)).text).toBe(`${expected}\n${expected}`);
  for (const [path, xml] of await partsOf(document))
    expect(() => new DOMParser({ onError: fail }).parseFromString(xml, 'text/xml'), path).not.toThrow();
});

const fail = (level: string, message: string): void => {
  if (level !== 'warning') throw new Error(`${level}: ${message}`);
};
