import { expect, test } from 'vitest';
import { sharedTitles, signatureOf } from '../../../src/view-models/report/signature.ts';

const report = (title: string, ...byline: string[]) => ({ title, byline, source: { file: 'in.txt' } });
const REPORTS = [
  report('述职报告', '某某中学', '张某'),
  report('述职报告'),
  report('工作总结', '李某'),
  report('述职报告（二）', '王某'),
];

test('reports of one title are told apart by who signs them, or by their files; others are told by their titles', () => {
  const shared = sharedTitles(REPORTS);
  expect(REPORTS.map((one) => signatureOf(one, shared))).toEqual(['某某中学 张某', 'in.txt', null, null]);
});
