import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleaningRules } from '../../../src/corpus/clean/rules.ts';
import { tracedPieces, tracesOf, type Trace } from '../../../src/view-models/cleaning/traces.ts';
import { buildFromText } from '../../corpus/seeds.ts';
import { anyReport } from '../../properties/texts.ts';

/** A report without a single 党, so that its five D are restored; markers in mid-sentence and before a heading. */
const RAW =
  'D建工作总结\n\n全年抓D建。\n##paidbegin##一、主要做法\n坚持从严治D，勇于直面##paidend##问题，D员XX名，D委负责。\n';
const BLOCKS: Record<string, string[]> = {
  title: ['党建工作总结'],
  s0: ['全年抓党建。'],
  s1: ['一、主要做法', '坚持从严治党，勇于直面问题，党员XX名，党委负责。'],
};

test('each change is traced to its block and its place', () => {
  const traces = tracesOf(buildFromText(RAW).ledger, cleaningRules, 'zh');
  const party = (at: number): Trace => ({ at, inserted: '党', was: 'D' });
  const marker = (at: number): Trace => ({ at, inserted: '', was: '付费标记' });
  expect(Object.fromEntries(traces)).toEqual({
    title: [[party(0)]],
    s0: [[party(3), marker(7)]],
    s1: [[], [party(5), marker(11), party(14), party(20)]],
  });
});

test('pieces show what was there, and joined they are the block', () => {
  const traces = tracesOf(buildFromText(RAW).ledger, cleaningRules, 'zh');
  for (const [anchor, texts] of Object.entries(BLOCKS))
    for (const [at, text] of texts.entries()) {
      const pieces = tracedPieces(text, traces.get(anchor)![at]!);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  expect(tracedPieces(BLOCKS['s1']![1]!, traces.get('s1')![1]!)).toEqual([
    { text: '坚持从严治', mark: null },
    { text: '党', mark: null, was: 'D' },
    { text: '，勇于直面', mark: null },
    { text: '', mark: null, was: '付费标记' },
    { text: '问题，', mark: null },
    { text: '党', mark: null, was: 'D' },
    { text: '员', mark: null },
    { text: 'XX', mark: 'blank' },
    { text: '名，', mark: null },
    { text: '党', mark: null, was: 'D' },
    { text: '委负责。', mark: null },
  ]);
});

test('a trace that does not fit its text is left out', () => {
  expect(tracedPieces('另一个题目', [{ at: 0, inserted: '党', was: 'D' }])).toEqual([
    { text: '另一个题目', mark: null },
  ]);
});

test('advertising leaves its rule’s name and no word of itself', () => {
  const advert = '【某某素材库】会员群同步更新，一键下载，有意加入请联系客服';
  const traces = tracesOf(buildFromText(`工作总结\n全年抓党建。\n${advert}\n年终总结。\n`).ledger, cleaningRules, 'zh');
  expect(JSON.stringify([...traces])).toContain('广告');
  expect(JSON.stringify([...traces])).not.toMatch(/素材|客服/);
});

test('the pieces of every block of every report are the block, and every change that left a character is in one', () => {
  fc.assert(
    fc.property(anyReport, (raw) => {
      const { meta, sections, ledger } = buildFromText(raw);
      const traces = tracesOf(ledger, cleaningRules, 'zh');
      let restored = 0;
      const check = (text: string, some: readonly Trace[]) => {
        const pieces = tracedPieces(text, some);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        restored += pieces.filter((piece) => piece.was === 'D').length;
      };
      if (traces.has('title')) check(meta.title, traces.get('title')![0]!);
      for (const { id, headline, text } of sections) {
        const blocks = [...(headline === null ? [] : [headline]), ...(text === '' ? [] : text.split('\n'))];
        const some = traces.get(id.slice(id.indexOf('/') + 1))!;
        expect(some.length).toBe(blocks.length);
        for (const [at, block] of blocks.entries()) check(block, some[at]!);
      }
      expect(restored).toBe(ledger.edits.filter(({ inserted }) => inserted === '党').length);
    }),
  );
});
