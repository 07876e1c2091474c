import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSettings, type Settings } from '../../../scripts/settings.ts';
import { refusePart } from '../../../scripts/site/build-part.ts';
import { refuseOverlap } from '../../../scripts/site/overlap.ts';
import { refuseOtherParts, refuseOtherPrograms, writeHead } from '../../../scripts/site/parts.ts';

let room: string;
let settings: Settings;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-site-parts-'));
  for (const name of ['publishing.json', 'near-duplicates.json']) writeFileSync(join(room, name), '{}');
  settings = { ...readSettings({}), content: room, samples: null };
});
afterEach(() => rmSync(room, { recursive: true }));

/** A folder that says that it is a part. */
async function part(number: number, of: number, own: Partial<Settings> = {}): Promise<string> {
  const folder = join(room, `part-${number}`);
  mkdirSync(join(folder, '_astro'), { recursive: true });
  await writeHead(folder, { number, of }, { ...settings, ...own });
  return folder;
}

it('joins all parts of one site, in their order', async () => {
  const parts = [await part(1, 2), await part(2, 2)];
  await refuseOtherParts({ ...settings, parts });
  await expect(refuseOtherParts({ ...settings, parts: parts.toReversed() })).rejects.toThrow('names parts 2, 1 of 2');
  await expect(refuseOtherParts({ ...settings, parts: parts.slice(1) })).rejects.toThrow('names parts 2 of 2');
  await expect(refuseOtherParts({ ...settings, parts: [parts[0]!, room] })).rejects.toThrow('is no part of a site');
});

it('joins parts into a site whose index lies in packs', async () => {
  const parts = [await part(1, 1)];
  await expect(refuseOtherParts({ ...settings, parts, packs: true })).resolves.toBeUndefined();
});

it('lets no part take the place of a site, nor a site that of its parts', () => {
  const dist = readSettings({}).site;
  expect(() => refusePart({ site: dist, parts: [] })).toThrow('Name another folder with OUT_DIR');
  expect(() => refusePart({ site: room, parts: [room] })).toThrow('set one of the two');
  expect(() => refusePart({ site: room, parts: [] })).not.toThrow();
  expect(() => refuseOverlap({ ...settings, site: room, parts: [room] })).toThrow('lies in it');
});

it.each([
  ['another corpus', () => writeFileSync(join(room, 'publishing.json'), '{"version":"other"}'), {}],
  ['other near-duplicates', () => writeFileSync(join(room, 'near-duplicates.json'), '[]'), {}],
  ['another path', () => undefined, { base: '/reports/' }],
  ['other languages', () => undefined, { languages: ['zh'] as const }],
  ['search engines kept out', () => undefined, { indexing: true }],
])('refuses a part drawn of %s', async (_, change, own) => {
  const parts = [await part(1, 2), await part(2, 2)];
  change();
  const asked = { ...settings, ...own, parts };
  await expect(refuseOtherParts(asked)).rejects.toThrow(`${parts[0]!} was drawn of another corpus`);
});

it('refuses pages that ask for programs which the site has not', async () => {
  const one = await part(1, 1);
  mkdirSync(join(room, 'site/_astro'), { recursive: true });
  for (const folder of [one, join(room, 'site')]) writeFileSync(join(folder, '_astro/page.A1.js'), '');
  await refuseOtherPrograms(join(room, 'site'), [one]);
  writeFileSync(join(one, '_astro/page.B2.js'), '');
  await expect(refuseOtherPrograms(join(room, 'site'), [one])).rejects.toThrow('page.B2.js');
});

it('reads which part is asked for, and which are joined', () => {
  expect(readSettings({ PART: '2/3' }).part).toEqual({ number: 2, of: 3 });
  expect(readSettings({}).part).toBeNull();
  expect(() => readSettings({ PART: '4/3' })).toThrow('PART: 4/3 is no part');
  expect(readSettings({ PARTS: '/a, /b' }).parts).toEqual(['/a', '/b']);
  expect([readSettings({}), readSettings({ APART: 'true' })].map(({ areApart }) => areApart)).toEqual([false, true]);
});
