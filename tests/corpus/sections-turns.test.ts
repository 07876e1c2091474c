import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

const textOf = (id: string): string =>
  readFileSync(new URL(`../../content/samples/${id}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.length > 40)
    .join('\n');

const JOINED = [
  ['w1-01', 'w1-02', 'w1-03'],
  ['w5-01', 'w5-02', 'w5-03'],
  ['w5-10', 'w5-11', 'w5-12'],
];

it.each(JOINED)('a long section below a heading, of %s, %s and %s, is cut only where its type changes', (...ids) => {
  const body = ids.map(textOf).join('\n');
  const { sections } = buildFromText(`年度工作总结\n一、开展工作情况\n做了一些工作。\n二、其他\n${body}\n`);
  const last = sections.slice(sections.findLastIndex(({ heading }) => heading !== null)).map(({ types }) => types[0]);
  expect(last.length).toBeGreaterThan(2);
  expect(last.filter((type, at) => type === last[at + 1])).toEqual([]);
});
