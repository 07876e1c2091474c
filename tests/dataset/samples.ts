import type { StoredReport } from '../../src/corpus/stored.ts';

type Section = StoredReport['sections'][number];

export const section = (anchor: string, given: Partial<Section>): Section => ({
  id: `r/${anchor}`,
  ...{ order: 0, depth: 1, marker: null, heading: null, headline: null, runIn: false, path: [], chars: 1, blanks: 0 },
  ...{
    types: ['work'],
    topics: [],
    basis: 'section',
    confidence: 0.9,
    scores: { work: 0.9, plans: 0.08 },
    decided: true,
    evidence: [],
  },
  ...{ place: { line: 1, column: 1 }, text: '' },
  ...given,
});

export const report = (sections: Section[], given: Partial<StoredReport> = {}): StoredReport => ({
  ...{ id: 'r', title: '总结 <一>', kind: '工作总结', year: 2023, byline: [], chars: 9, sections },
  source: { file: 'r.txt', sha256: 'ab', bytes: 9, encoding: 'utf-8', format: 'txt' } as StoredReport['source'],
  ...given,
});
