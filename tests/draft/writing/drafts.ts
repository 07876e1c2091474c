import type { CarriedPassage } from '../../../src/draft/passage.ts';
import { emptyDraft, type Draft } from '../../../src/draft/writing/draft.ts';
import type { Namer } from '../../../src/draft/writing/edit.ts';
import { putPassage } from '../../../src/draft/writing/put.ts';

/** Names `n1`, `n2` … */
export function namer(): Namer {
  let last = 0;
  return () => `n${(last += 1)}`;
}

/** A passage of a report: `passage('a/s1', '一、学习', '学习X次。')` has a heading and a paragraph. */
export const passage = (id: string, heading: string, ...paragraphs: string[]): CarriedPassage => ({
  source: {
    id,
    title: `${id.split('/')[0]}的报告`,
    genre: '述职报告',
    year: 2023,
    path: [heading],
    url: `https://example.org/reports/${id.replace('/', '/#')}`,
    sha256: 'f'.repeat(64),
    version: 'v1',
  },
  types: ['work'],
  blocks: [
    { level: 1, text: heading, isRunIn: false },
    ...paragraphs.map((text) => ({ level: 0, text, isRunIn: false })),
  ],
});

/** A draft of these passages; blocks are `n2`, `n3` …, for each passage takes a name for itself first. */
export const draftOf = (...passages: CarriedPassage[]): Draft => {
  const name = namer();
  return passages.reduce((draft, one) => putPassage(one, name)(draft), emptyDraft('d', '草稿'));
};

export const textsOf = ({ blocks }: Draft): string[] => blocks.map(({ text }) => text);
