import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { teiOf } from '../../src/dataset/tei.ts';
import { taxonomy } from '../../src/i18n/taxonomy.ts';
import { report, section } from './samples.ts';

/** Parses strictly: xmldom throws at what is not well-formed. */
const rootOf = (xml: string): Element => {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'application/xml').documentElement!;
};
const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];

/** What TEI Lite lets stand in each element that is used here, in this order. */
const CONTENT: Record<string, RegExp> = {
  TEI: /^teiHeader text $/,
  teiHeader: /^fileDesc encodingDesc profileDesc $/,
  fileDesc: /^titleStmt publicationStmt sourceDesc $/,
  titleStmt: /^title $/,
  publicationStmt: /^p $/,
  sourceDesc: /^p $/,
  creation: /^date $/,
  langUsage: /^language $/,
  encodingDesc: /^classDecl $/,
  classDecl: /^(taxonomy )+$/,
  taxonomy: /^(category )+$/,
  category: /^catDesc $/,
  profileDesc: /^(creation )?langUsage textClass $/,
  textClass: /^keywords $/,
  keywords: /^(term )+$/,
  text: /^body $/,
  body: /^head (byline )*((div )+|p )$/,
  div: /^(head )?(p )*(div )*$/,
  p: /^(seg )*$/,
  head: /^(seg )*$/,
};

const whole = report(
  [
    section('s0', { depth: 0, types: ['opening'], text: '各位：\n现将 A&B 的工作总结如下。' }),
    section('s1', { headline: '一、做法', marker: '一、', topics: ['theory'] }),
    section('s1-1', { depth: 2, headline: '（一）在XX县。', runIn: true, text: '走访××户\u0000次。' }),
    section('s1-tail', { depth: 0, types: ['closing'], text: '汇报完毕。' }),
    section('s2', { headline: '二、空', marker: '二、' }),
  ],
  { byline: ['张三'] },
);

describe('a report as TEI', () => {
  const root = rootOf(teiOf(whole, taxonomy));

  it('holds only what the elements of TEI Lite may hold, in their order', () => {
    for (const element of [root, ...all(root, '*')]) {
      const names = childrenOf(element).map(({ tagName }) => `${tagName} `);
      expect(names.join(''), element.tagName).toMatch(CONTENT[element.tagName] ?? /^$/);
    }
  });

  it('says all the text in its order, and nothing else but the replaced impossible character', () => {
    const said = [...all(root, 'head').slice(1), ...all(root, 'p')].map(({ textContent }) => textContent);
    expect(said.filter((text) => text !== '')).toEqual([
      ...['一、做法', '（一）在XX县。', '二、空'],
      ...[
        '文段 Wenduan',
        'r.txt (SHA-256 ab)',
        '各位：',
        '现将 A&B 的工作总结如下。',
        '走访××户\ufffd次。',
        '汇报完毕。',
      ],
    ]);
  });

  it('nests sections as the outline does and declares the categories that it points to, and no others', () => {
    const tree = all(root, 'div').map((div) => [
      div.getAttribute('xml:id'),
      (div.parentNode as Element).getAttribute('xml:id'),
    ]);
    expect(tree).toEqual([
      ['s0', null],
      ['s1', null],
      ['s1-1', 's1'],
      ['s1-tail', null],
      ['s2', null],
    ]);
    const declared = new Set(all(root, 'category').map((category) => `#${category.getAttribute('xml:id')}`));
    const pointers = all(root, 'div').flatMap((div) => div.getAttribute('ana')!.split(' '));
    expect(declared).toEqual(new Set(pointers));
  });

  it('marks what was left out', () =>
    expect(all(root, 'seg').map(({ textContent }) => textContent)).toEqual(['XX', '××']));

  it('has a body where the report has no section', () => {
    const empty = rootOf(teiOf(report([], { year: null }), taxonomy));
    expect(childrenOf(all(empty, 'body')[0]!).map(({ tagName }) => tagName)).toEqual(['head', 'p']);
    expect([...all(empty, 'date'), ...all(empty, 'encodingDesc')]).toEqual([]);
  });
});
