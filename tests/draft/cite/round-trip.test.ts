import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { CslItem } from '../../../src/draft/cite/csl.ts';
import { citationsOf } from '../../../src/draft/cite/index.ts';
import { context, report, section, SHA, summary } from './sources.ts';

/** Signs that TeX, RIS or JSON read otherwise than they look. */
const ODD = '述职\\报告 {甲} } { 50% A&B #1 $x$ a_b ~^ "引" @ TY - ER';
const odd = {
  ...section,
  id: 'r3/s1',
  title: ODD,
  path: ['一、"x" {'],
  url: 'https://example.org/报告/?a={b}&c=%20#s1',
};
const sources = [section, report, summary, odd];

/** What an independent reader takes from a file. */
const read = (text: string) =>
  (new Cite(text).data as Record<string, string>[]).map(({ id, title, URL, note }) => ({ id, title, URL, note }));

const titles = [
  '某单位2023年度述职报告：三、下一步打算　（一）抓学习',
  '某单位2023年度述职报告',
  '党建工作总结',
  `${ODD}：一、"x" {`,
];
const urls = [section.url, report.url, summary.url, 'https://example.org/报告/?a=%7Bb%7D&c=%20#s1'];

/** White space is folded by TeX and of no weight in a title. */
const squeezed = (text: string) => text.replace(/[\s　]+/g, ' ');

test.each(['bibtex', 'ris'] as const)('citation-js reads from %s what was written', (style) => {
  const items = read(citationsOf(sources, style, context));
  expect(items.map(({ id }) => id)).toEqual(['r1:s3-1', 'r1', 'r2', 'r3:s1']);
  expect(items.map(({ title }) => squeezed(title!))).toEqual(titles.map(squeezed));
  expect(items.map(({ URL }) => URL)).toEqual(urls);
  for (const { note } of items) expect(note).toContain(SHA);
  for (const { note } of items) expect(note).toContain('cb9a42a049ba');
});

test('CSL-JSON is as its schema says, and holds the same', () => {
  const schema = JSON.parse(readFileSync('tests/fixtures/csl/csl-data.json', 'utf8')) as Parameters<
    typeof z.fromJSONSchema
  >[0];
  const items = JSON.parse(citationsOf(sources, 'csl', context)) as CslItem[];
  const strict = z.fromJSONSchema(schema);
  expect(strict.safeParse(items).error).toBeUndefined();
  expect(strict.safeParse([{ ...items[0], author: 'nobody' }]).success).toBe(false);
  expect(strict.safeParse([{ ...items[0], pages: 1 }]).success).toBe(false);
  expect(items.map(({ title }) => title)).toEqual(titles);
  expect(items.map(({ URL }) => URL)).toEqual(urls);
  expect(items.map(({ type }) => type)).toEqual(Array(4).fill('webpage'));
  for (const { accessed, note } of items) {
    expect(accessed).toEqual({ 'date-parts': [[2026, 11, 21]] });
    expect(note).toContain(SHA);
  }
});
