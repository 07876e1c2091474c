import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  addressOf,
  bytesOf,
  cacheOf,
  cachesOf,
  digestOf,
  inLanguage,
  keyOf,
  type ListedFile,
} from '../../../src/client/offline/list.ts';

const ROOT = 'https://example.org/%E6%96%87/';

it.each([
  ['index.html', ROOT],
  ['types/index.html', `${ROOT}types/`],
  ['404.html', `${ROOT}404.html`],
  ['_astro/a.js', `${ROOT}_astro/a.js`],
])('pages name %s by %s, by which it is stored and found', (path, address) => {
  expect(addressOf(ROOT, path)).toBe(address);
  expect(keyOf(address)).toBe(address);
});

it.each([
  [`${ROOT}search/?q=%E5%85%9A`, `${ROOT}search/`],
  [`${ROOT}reports/r/index.html?hits=1#s2`, `${ROOT}reports/r/`],
  [`${ROOT}reports/r/#s2?`, `${ROOT}reports/r/`],
])('%s is answered by what is stored of %s', (address, key) => expect(keyOf(address)).toBe(key));

const FILES: ListedFile[] = [
  ['index.html', 'a', 1],
  ['en/index.html', 'b', 2],
  ['_astro/en/a.js', 'c', 4],
];

it('keeps the pages of one language, and what has none', () => {
  expect(bytesOf(inLanguage(FILES, 'zh'))).toBe(5);
  expect(bytesOf(inLanguage(FILES, 'en'))).toBe(6);
});

it('tells caches of sites on one host apart, also where one lies below the other', () => {
  expect(cacheOf(`${ROOT}samples/`, '1').startsWith(cachesOf(ROOT))).toBe(false);
  expect(cacheOf(ROOT, '1').startsWith(cachesOf(ROOT))).toBe(true);
});

it('digests as the build does', async () => {
  const bytes = new TextEncoder().encode('一岗双责');
  expect(await digestOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
});
