import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../scripts/paths.ts';
import { pngOf } from '../../src/integrations/cards.ts';
import { withOutlines } from '../../src/integrations/letters.ts';
import { CARD, cardOf } from '../../src/view-models/metadata/card.ts';

const WORDS = { site: '文段', title: '问题不足', note: '9 段，见于 4 篇报告。' };
const LOOK = { paper: '#fbfaf6', ink: '#1d1b18', faint: '#6a645a' };
const logo = readFileSync(join(PROJECT, 'content/logo.svg'), 'utf8');

/** A PNG says how large it is in its first chunk. */
const sizeOf = (png: Uint8Array) => {
  const header = Buffer.from(png);
  return [header.subarray(1, 4).toString(), header.readUInt32BE(16), header.readUInt32BE(20)];
};

it('draws a card at the size that is asked for, the same bytes each time', async () => {
  const card = cardOf(WORDS, [[{ percent: 100, color: '#3f7f73' }]], { ...LOOK, logo });
  const png = await pngOf(card, CARD.width);
  expect(sizeOf(png)).toEqual(['PNG', 1200, 630]);
  expect(await pngOf(card, CARD.width)).toEqual(png);
});

it('shows on a card the picture by which the site is known', async () => {
  const drawn = (svg: string) => pngOf(cardOf(WORDS, [], { ...LOOK, logo: svg }), CARD.width);
  expect(await drawn(logo)).not.toEqual(
    await drawn(logo.replaceAll(/#[0-9a-f]{6}/g, '#fbfaf6').replaceAll('#fff', '#fbfaf6')),
  );
});

describe('letters', () => {
  const text = (words: string) =>
    `<svg><text x="80" y="9" font-size="40" font-weight="700" fill="#000">${words}</text></svg>`;
  const paths = async (words: string) =>
    Array.from((await withOutlines(text(words))).matchAll(/translate\((\d+)\)" d="([^"]+)"/g), ([, left, d]) => [
      left,
      d,
    ]);

  it('stand as outlines where the text stood, each its own, a Chinese one as wide as high', async () => {
    const drawn = await withOutlines(text('问题'));
    expect(drawn).toMatch(/^<svg><g transform="translate\(80 9\) scale\(0\.04 -0\.04\)" fill="#000">.*<\/g><\/svg>$/);
    const [first, second] = await paths('问题');
    expect([first![0], second![0]]).toEqual(['0', '1000']);
    expect(first![1]).not.toBe(second![1]);
  });

  it('are as written where the picture has them escaped, and leave a place where the face has none', async () => {
    expect(await paths('&lt;')).toHaveLength(1);
    expect((await paths('\u{10FFFD}一')).map(([left]) => left)).toEqual(['1000']);
  });
});
