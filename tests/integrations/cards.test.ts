import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../scripts/paths.ts';
import { pngOf } from '../../src/integrations/cards.ts';
import { CARD, cardOf } from '../../src/view-models/card.ts';

const logo = readFileSync(join(PROJECT, 'content/logo.svg'), 'utf8');

/** A PNG says how large it is in its first chunk. */
const sizeOf = (png: Uint8Array) => {
  const header = Buffer.from(png);
  return [header.subarray(1, 4).toString(), header.readUInt32BE(16), header.readUInt32BE(20)];
};

it('draws a card at the size that is asked for, the same bytes each time', async () => {
  const card = cardOf([[{ percent: 100, color: '#3f7f73' }]], { paper: '#fbfaf6', logo });
  const png = await pngOf(card, CARD.width);
  expect(sizeOf(png)).toEqual(['PNG', 1200, 630]);
  expect(await pngOf(card, CARD.width)).toEqual(png);
});

it('shows on a card the picture by which the site is known', async () => {
  const drawn = (svg: string) => pngOf(cardOf([], { paper: '#fbfaf6', logo: svg }), CARD.width);
  expect(await drawn(logo)).not.toEqual(
    await drawn(logo.replaceAll(/#[0-9a-f]{6}/g, '#fbfaf6').replaceAll('#fff', '#fbfaf6')),
  );
});
