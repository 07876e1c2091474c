import { expect, test } from 'vitest';
import { ALWAYS, headerRules, headersFile, vercelFile } from '../../src/integrations/headers.ts';

test('every path of the site has the headers that are always said, and what is named after its bytes may be kept', () => {
  const lines = headersFile(headerRules('/')).split('\n');
  expect(lines.filter((line) => line.startsWith('/'))).toEqual(['/*', '/_astro/*', '/places/:version/*']);
  for (const [name, value] of Object.entries(ALWAYS)) expect(lines).toContain(`  ${name}: ${value}`);
  expect(lines.filter((line) => line.includes('immutable'))).toHaveLength(2);
});

test('no header stands in two rules that fit one path, for hosts join them', () => {
  const [always, ...kept] = headerRules('/');
  for (const { headers } of kept)
    for (const name of Object.keys(headers)) expect(always!.headers).not.toHaveProperty(name);
});

test('a site below a path has its rules there', () =>
  expect(headerRules('/%E6%96%87/').map(({ path }) => path)).toEqual([
    '/%E6%96%87/*',
    '/%E6%96%87/_astro/*',
    '/%E6%96%87/places/:version/*',
  ]));

test('a site in a folder of another one may be kept as that is', () =>
  expect(headerRules('/a/', ['samples/']).map(({ path }) => path)).toEqual([
    ...headerRules('/a/').map(({ path }) => path),
    '/a/samples/_astro/*',
    '/a/samples/places/:version/*',
  ]));

test('Vercel is told the same', () => {
  const { headers } = JSON.parse(vercelFile(headerRules('/'))) as { headers: { source: string; headers: unknown[] }[] };
  expect(headers.map(({ source }) => source)).toEqual(['/(.*)', '/_astro/(.*)', '/places/:version/(.*)']);
  expect(headers[0]!.headers).toHaveLength(Object.keys(ALWAYS).length);
});

test('nothing from elsewhere may be loaded, and no inline script run', () => {
  const policy = ALWAYS['Content-Security-Policy']!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-inline(?!';? ?)|'unsafe-eval'/);
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
});
