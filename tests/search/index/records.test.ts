import { expect, test } from 'vitest';
import { pagefindContent } from '../../../src/text/blocks.ts';
import { sectionsOf } from '../../../src/search/index/records.ts';

const PAGE = `<!doctype html><title>无关</title><main>
  <article data-report="r1" data-kind="述职报告" data-year="2023"><h1>题目</h1>
    <section data-section="r1/s0" id="s0" data-types="opening" data-topics=""><p>开头<span class="blank">XX</span>字 &lt;b&gt;。</p></section>
    <section data-section="r1/s2" id="s2" data-types="work" data-topics="law safety"><h2>二、做法</h2></section>
    <section data-section="r1/s2-1" id="s2-1" data-types="work causes" data-topics="law"><h3>（一）守法</h3><p>甲。</p><ul><li>乙</li></ul></section>
    <section data-section="r1/s2-tail" id="s2-tail" data-types="problems" data-topics="" data-counted="apart"><p>丙</p></section>
  </article></main>`;

test('a page gives its sections in order, with what they are filed under', () => {
  expect(sectionsOf(PAGE).map(({ anchor, types, topics }) => [anchor, types, topics])).toEqual([
    ['s0', ['opening'], []],
    ['s2', ['work'], ['law', 'safety']],
    ['s2-1', ['work', 'causes'], ['law']],
    ['s2-tail', ['problems'], []],
  ]);
});

test('a section that counts in no figure says so', () => {
  expect(sectionsOf(PAGE).map(({ isApart }) => isApart ?? false)).toEqual([false, false, false, true]);
});

test('a section holds the headings above it, its own heading and its blocks', () => {
  expect(sectionsOf(PAGE).map(({ blocks }) => blocks)).toEqual([
    [{ kind: 'text', text: '开头XX字 <b>。' }],
    [{ kind: 'heading', text: '二、做法' }],
    [
      { kind: 'path', text: '二、做法' },
      { kind: 'heading', text: '（一）守法' },
      { kind: 'text', text: '甲。' },
      { kind: 'text', text: '乙' },
    ],
    [
      { kind: 'path', text: '二、做法' },
      { kind: 'text', text: '丙' },
    ],
  ]);
});

test('a page without sections gives none', () => {
  expect(sectionsOf('<p>甲</p>')).toEqual([]);
});

test.each([
  ['in an attribute of it', '<section data-section="r1/s9" data-was="</section>"><p>甲</p></section>'],
  ['in one before it is named', '<section data-was="</section>" data-section="r1/s9"><p>甲</p></section>'],
  ['in an attribute within it', '<section data-section="r1/s9"><p title="</section>">甲</p><p>乙</p></section>'],
  ['a whole one', '<section data-section="r1/s9"><p title="<section></section>">甲</p><p>乙</p></section>'],
  ['a sign that ends a tag', '<section data-was="a>b" data-section="r1/s9"><p>甲</p></section>'],
])('a section is found whole whatever its attributes hold: %s', (_, section) => {
  const found = sectionsOf(PAGE.replace('</article>', `${section}</article>`));
  expect(found.slice(0, 4)).toEqual(sectionsOf(PAGE));
  const words = ['甲', ...(section.includes('乙') ? ['乙'] : [])];
  expect(found.slice(4).map(({ anchor, blocks }) => [anchor, blocks.map(({ text }) => text)])).toEqual([['s9', words]]);
});

test.each(['<section>', '</section>', '<section data-section=x>', '<section data-section=x></section>'])(
  'a page is read whatever stands in its head: %s',
  (words) => expect(sectionsOf(PAGE.replace('<main>', `<meta content="${words}"><main>`))).toEqual(sectionsOf(PAGE)),
);

test('Pagefind gets one folded character a token, and a sign between blocks', () => {
  expect(sectionsOf(PAGE).map(({ blocks }) => pagefindContent(blocks))[2]).toBe('‖ 一 守 法 ‖ 甲 ‖ 乙');
});
