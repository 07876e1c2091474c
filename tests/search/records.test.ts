import { expect, test } from 'vitest';
import { decodeBlocks } from '../../src/search/blocks.ts';
import { recordsOf } from '../../src/search/records.ts';

const PAGE = `<!doctype html><title>无关</title><main>
  <article data-report="r1" data-kind="述职报告" data-year="2023"><h1>题目</h1>
    <section data-section="r1/s0" id="s0" data-types="opening" data-topics=""><p>开头<span class="blank">XX</span>字 &lt;b&gt;。</p></section>
    <section data-section="r1/s2" id="s2" data-types="work" data-topics="law safety"><h2>二、做法</h2></section>
    <section data-section="r1/s2-1" id="s2-1" data-types="work causes" data-topics="law"><h3>（一）守法</h3><p>甲。</p><ul><li>乙</li></ul></section>
    <section data-section="r1/s2-tail" id="s2-tail" data-types="problems" data-topics=""><p>丙</p></section>
  </article></main>`;

test('a page gives a record for each section, in order, with what it is filed under', () => {
  const records = recordsOf(PAGE);
  expect(records.map(({ meta }) => meta.id)).toEqual(['r1/s0', 'r1/s2', 'r1/s2-1', 'r1/s2-tail']);
  expect(records[2]).toMatchObject({
    url: '/reports/r1/#s2-1',
    filters: { type: ['work', 'causes'], topic: ['law'], report: ['r1'], kind: ['述职报告'], year: ['2023'] },
  });
});

test('a record holds the headings above the section, its own heading and its blocks', () => {
  expect(recordsOf(PAGE).map(({ content }) => decodeBlocks(content))).toEqual([
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

test('a report without a year is filed under none', () => {
  const [record] = recordsOf(PAGE.replace('data-year="2023"', 'data-year=""'));
  expect(record?.filters.year).toEqual([]);
});

test('a page without sections gives no record', () => {
  expect(recordsOf('<p>甲</p>')).toEqual([]);
});
