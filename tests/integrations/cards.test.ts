import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../scripts/paths.ts';
import { pngOf } from '../../src/integrations/cards.ts';
import { CARD, cardOf } from '../../src/view-models/card.ts';

const inPublic = (file: string) => readFileSync(join(PROJECT, 'public', file));
const icon = inPublic('favicon.svg').toString();

/** A PNG says how large it is in its first chunk. */
const sizeOf = (png: Uint8Array) => {
  const header = Buffer.from(png);
  return [header.subarray(1, 4).toString(), header.readUInt32BE(16), header.readUInt32BE(20)];
};

it('draws a card at the size that is asked for, the same bytes each time', async () => {
  const card = cardOf([[{ percent: 100, color: '#3f7f73' }]]);
  const png = await pngOf(card, CARD.width);
  expect(sizeOf(png)).toEqual(['PNG', 1200, 630]);
  expect(await pngOf(card, CARD.width)).toEqual(png);
});

// A phone rounds the corners of the touch icon itself.
it.each([
  ['icon-192.png', icon, 192],
  ['icon-512.png', icon, 512],
  ['apple-touch-icon.png', icon.replace(' rx="3"', ''), 180],
])('%s is the icon of the site', async (file, svg, width) => {
  expect(Buffer.from(await pngOf(svg, width)).equals(inPublic(file))).toBe(true);
});

it('every icon that the manifest names is there, at the size that it says', () => {
  const { icons } = JSON.parse(inPublic('manifest.webmanifest').toString()) as {
    icons: { src: string; sizes: string }[];
  };
  expect(icons).toHaveLength(3);
  for (const { src, sizes } of icons.filter(({ sizes }) => sizes !== 'any'))
    expect(sizeOf(inPublic(src)).slice(1).join('x'), src).toBe(sizes);
});
