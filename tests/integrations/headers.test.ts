import { expect, test } from 'vitest';
import { ALWAYS, AS_IT_IS, FOREVER, headerRules, headersFile, vercelFile } from '../../src/integrations/headers.ts';

test('every path of the site has the headers that are always said, and what is named after its bytes may be kept', () => {
  const lines = headersFile(headerRules({ base: '/' })).split('\n');
  expect(lines.filter((line) => line.startsWith('/'))).toEqual(['/*', '/_astro/*', '/places/:version/*']);
  for (const [name, value] of Object.entries(ALWAYS)) expect(lines).toContain(`  ${name}: ${value}`);
  expect(lines.filter((line) => line.includes('immutable'))).toHaveLength(2);
});

test('no header stands in two rules that fit one path, for hosts join them', () => {
  const [first, ...kept] = headerRules({ base: '/' });
  for (const { headers } of kept)
    for (const name of Object.keys(headers)) expect(first!.headers).not.toHaveProperty(name);
});

test('a site below a path has its rules there', () =>
  expect(headerRules({ base: '/%E6%96%87/' }).map(({ path }) => path)).toEqual([
    '/%E6%96%87/*',
    '/%E6%96%87/_astro/*',
    '/%E6%96%87/places/:version/*',
  ]));

test('a site in a folder of another one may be kept as that is', () =>
  expect(headerRules({ base: '/a/', folders: ['samples/'] }).map(({ path }) => path)).toEqual([
    ...headerRules({ base: '/a/' }).map(({ path }) => path),
    '/a/samples/_astro/*',
    '/a/samples/places/:version/*',
  ]));

test('packs are kept as they are, for a host that compressed them would serve no ranges', () => {
  const keptOf = (packs: boolean) => headerRules({ base: '/', packs }).find(({ path }) => path.startsWith('/places/'));
  expect(keptOf(false)!.headers).toEqual({ 'Cache-Control': FOREVER });
  expect(keptOf(true)!.headers).toEqual({ 'Cache-Control': AS_IT_IS });
  expect(AS_IT_IS.split(', ')).toEqual(expect.arrayContaining(['immutable', 'no-transform']));
});

test('Vercel is told the same', () => {
  const { headers } = JSON.parse(vercelFile(headerRules({ base: '/' }))) as {
    headers: { source: string; headers: unknown[] }[];
  };
  expect(headers.map(({ source }) => source)).toEqual(['/(.*)', '/_astro/(.*)', '/places/:version/(.*)']);
  expect(headers[0]!.headers).toHaveLength(Object.keys(ALWAYS).length);
});

test('nothing from elsewhere may be loaded, and no inline script run', () => {
  const policy = ALWAYS['Content-Security-Policy']!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-inline(?!';? ?)|'unsafe-eval'/);
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
});

test('of a site that can be kept, worker and list are asked for anew', () => {
  const rules = headerRules({ base: '/文/', offline: true });
  for (const path of ['/文/offline.js', '/文/offline.json'])
    expect(rules.filter((rule) => rule.path === path)).toEqual([{ path, headers: { 'Cache-Control': 'no-cache' } }]);
});
