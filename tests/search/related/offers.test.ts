import { expect, test } from 'vitest';
import { depthOf, isBelow, offersFor, subtreeOf, type WantedOffers } from '../../../src/search/related/offers.ts';
import { indexed, reportOf, sectionOf } from '../corpus.ts';

const plans = (anchor: string, topics: string[] = []) => sectionOf('今后打算', anchor, ['plans'], topics);
const report = (id: string, kind: string, ...sections: ReturnType<typeof plans>[]) => ({
  ...reportOf(id),
  kind,
  sections,
});

const corpus = indexed(
  report('own', '述职报告', plans('s3', ['integrity'])),
  report('copy', '述职报告', plans('s3', ['integrity'])),
  report('none', '述职报告', sectionOf('做法', 's1')),
  report('summary', '工作总结', plans('s3', ['integrity'])),
  report('same', '述职报告', sectionOf('做法', 's1'), plans('s3'), plans('s3-1', ['integrity']), plans('s3-tail')),
  report('far', '述职报告', plans('s2', ['law'])),
);
const wanted: WantedOffers = {
  ...{ type: 'plans', topics: ['integrity'], genre: '述职报告', depth: 1 },
  without: new Set(['own']),
  near: new Set(['copy']),
  passes: () => true,
};
const offered = async (change: Partial<WantedOffers> = {}) => {
  const { sections } = await corpus;
  return offersFor(sections, { ...wanted, ...change }).map((section) => sections.idOf(section));
};

test('the same section of each other report: its topics and genre first, near-duplicates last', async () => {
  expect(await offered()).toEqual(['same/s3', 'summary/s3', 'far/s2', 'copy/s3']);
});

test('a section further down is offered where one further down is wanted', async () => {
  expect((await offered({ depth: 2 }))[0]).toBe('same/s3-1');
});

test('of what the offers are narrowed to, and nothing else', async () => {
  const { sections } = await corpus;
  const passes = (section: number) => sections.idOf(section) === 'same/s3-1' || sections.idOf(section) === 'far/s2';
  expect(await offered({ passes })).toEqual(['same/s3-1', 'far/s2']);
});

test('nothing of a type that no report has', async () => expect(await offered({ type: 'causes' })).toEqual([]));

test('below a section stand its children, and not a tail that does another job', async () => {
  const { sections } = await corpus;
  const at = Array.from({ length: sections.count }, (_, i) => sections.idOf(i)).indexOf('same/s3');
  expect(subtreeOf(sections, at).map((one) => sections.idOf(one))).toEqual(['same/s3', 'same/s3-1']);
  expect([isBelow('r/s2-1', 'r/s2'), isBelow('r/s2-tail', 'r/s2'), isBelow('r/s20', 'r/s2')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([depthOf('r/s2'), depthOf('r/s2-1-3')]).toEqual([1, 3]);
});
