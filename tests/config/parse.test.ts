import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, mixed } from '../../src/config/contrast.ts';
import { nearest } from '../../src/config/nearest.ts';
import { MARK, palesIn, paletteCss, paletteOf, USUAL } from '../../src/config/palette.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { configSchema } from '../../src/config/schema.ts';

const faultsOf = (given: unknown) => {
  const parsed = parseConfig(given);
  return 'faults' in parsed ? parsed.faults : [];
};

const BOTH = { light: '#112233', dark: '#ddeeff' };

describe('a configuration', () => {
  it('may say nothing, and is then what the site was before there was one', () => {
    expect(parseConfig({})).toEqual({
      config: {
        ...{ name: { zh: '文段', en: 'Wenduan' }, languages: ['zh', 'en'] },
        ...{ indexing: false, maskNames: false, offline: false, packs: false },
      },
    });
  });

  it('fills in what follows from what is said', () => {
    const given = {
      name: { zh: ' 汇编 ' },
      nouns: { zh: { one: '新闻' }, en: { one: 'story', many: 'stories' } },
      footer: { zh: '某办公室编。' },
    };
    expect(parseConfig(given)).toMatchObject({
      config: {
        name: { zh: '汇编', en: '汇编' },
        nouns: { zh: { one: '新闻', whole: '新闻' }, en: { one: 'story', many: 'stories', whole: 'stories' } },
        footer: { zh: '某办公室编。', en: '某办公室编。' },
      },
    });
  });

  it.each([
    [{ colours: {} }, 'config/unknown-key', ['colours'], { nearest: 'colors' }],
    [{ Logo: 'a.svg' }, 'config/unknown-key', ['Logo'], { nearest: 'logo' }],
    [{ publisher: 'x' }, 'config/unknown-key', ['publisher'], { nearest: null }],
    [{ name: { zh: '甲', cn: '乙' } }, 'config/unknown-key', ['name', 'cn'], { nearest: 'en' }],
    [{ colors: { papers: BOTH } }, 'config/unknown-key', ['colors', 'papers'], { nearest: 'paper' }],
    [{ nouns: { zh: { one: '甲', full: '乙' }, en: { one: 'a' } } }, 'config/unknown-key', ['nouns', 'zh', 'full'], {}],
    [{ name: '文段' }, 'config/wrong-value', ['name'], { expected: 'map', given: '"文段"' }],
    [{ name: { en: 'x' } }, 'config/missing', ['name', 'zh'], { expected: 'text' }],
    [{ name: { zh: '  ' } }, 'config/wrong-value', ['name', 'zh'], { expected: 'text' }],
    [{ nouns: { zh: { one: '甲' } } }, 'config/missing', ['nouns', 'en'], { expected: 'map' }],
    [
      { nouns: { zh: { one: 7 }, en: { one: 'a' } } },
      'config/wrong-value',
      ['nouns', 'zh', 'one'],
      { expected: 'text' },
    ],
    [{ indexing: 'yes' }, 'config/wrong-value', ['indexing'], { expected: 'switch', given: '"yes"' }],
    [{ languages: ['en'] }, 'config/wrong-value', ['languages'], { expected: 'languages', given: '["en"]' }],
    [{ languages: ['zh', 'de'] }, 'config/wrong-value', ['languages', '1'], { expected: 'languages', given: '"de"' }],
    [{ languages: 'zh' }, 'config/wrong-value', ['languages'], { expected: 'languages' }],
    [{ maskNames: 1 }, 'config/wrong-value', ['maskNames'], { expected: 'switch', given: '1' }],
    [{ taxonomy: null }, 'config/wrong-value', ['taxonomy'], { expected: 'text', given: 'null' }],
    [
      { colors: { ink: { ...BOTH, light: 'black' } } },
      'config/wrong-value',
      ['colors', 'ink', 'light'],
      { expected: 'color' },
    ],
    [{ colors: { ink: { light: '#000000' } } }, 'config/missing', ['colors', 'ink', 'dark'], { expected: 'color' }],
    [
      { rights: { name: { zh: '甲' }, url: 'ftp://a' } },
      'config/wrong-value',
      ['rights', 'url'],
      { expected: 'address' },
    ],
    [{ rights: { name: { zh: '甲' }, url: 'javascript:alert(1)' } }, 'config/wrong-value', ['rights', 'url'], {}],
    [
      { rights: { name: { zh: '甲' }, contact: '老王' } },
      'config/wrong-value',
      ['rights', 'contact'],
      { expected: 'address' },
    ],
    [
      { rights: { name: { zh: '甲' }, contact: 'javascript:alert(1)' } },
      'config/wrong-value',
      ['rights', 'contact'],
      {},
    ],
  ])('refuses %j', (given, rule, keys, more) => {
    expect(faultsOf(given)).toMatchObject([{ rule, keys, ...more }]);
  });

  it.each([[undefined], [null], ['文段'], [[]], [() => ({})]])('is no %s', (given) => {
    expect(faultsOf(given)).toEqual([{ rule: 'config/no-object', keys: [] }]);
  });

  it('is told all that is wrong with it at once', () => {
    expect(
      faultsOf({ nme: 1, indexing: 1, name: {} })
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['config/missing', 'config/unknown-key', 'config/wrong-value']);
  });

  it('takes an address of mail or of a page to contact', () => {
    for (const contact of ['bgs@example.org', 'https://example.org/contact/'])
      expect(faultsOf({ rights: { name: { zh: '甲' }, contact } })).toEqual([]);
  });
});

it.each([
  ['colour', 'colors'],
  ['indexng', 'indexing'],
  ['masknames', 'maskNames'],
  ['xyzzy', null],
  ['a', null],
])('takes %s for a slip of %s', (name, expected) => {
  expect(nearest(name, Object.keys(configSchema.shape))).toBe(expected);
});

describe('colours', () => {
  // Figures of the Web Content Accessibility Guidelines and their checkers.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('%s on %s have a contrast of %d', (one, other, expected) => expect(contrast(one, other)).toBeCloseTo(expected, 2));

  it('are mixed by shares', () => {
    expect(mixed('#102030', '#ffffff', 0)).toBe('#102030');
    expect(mixed('#102030', '#ffffff', 1)).toBe('#ffffff');
    expect(mixed('#000000', '#ff8000', 0.5)).toBe('#804000');
  });

  it('are those of the style sheet where none are given', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8').replaceAll(
      /#([0-9a-f])([0-9a-f])([0-9a-f])\b/g,
      '#$1$1$2$2$3$3',
    );
    const tokens = { ...USUAL, mark: MARK };
    for (const [name, { light, dark }] of Object.entries(tokens))
      expect(css).toContain(`--${name === 'accent' ? 'seal' : name}: light-dark(${light}, ${dark});`);
    expect(palesIn({})).toEqual([]);
    expect(paletteCss(null)).toBe('');
  });

  it('are refused where letters in them could not be read, and the message says which', () => {
    const pale = { light: '#9aa0a6', dark: '#e9e5dc' };
    expect(faultsOf({ colors: { accent: pale } })).toMatchObject([
      { rule: 'config/pale', keys: ['colors', 'accent', 'light'], why: { letters: '#9aa0a6', ground: 'paper' } },
      { rule: 'config/pale', keys: ['colors', 'accent', 'light'], why: { letters: '#9aa0a6', ground: 'sheet' } },
    ]);
    const dim = { light: '#4a4a4a', dark: '#171614' };
    expect(faultsOf({ colors: { paper: dim } })).toContainEqual(
      expect.objectContaining({ rule: 'config/pale', keys: ['colors', 'paper', 'light'] }),
    );
  });

  it('that are taken leave all that is mixed from them readable, on paper and on sheets', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const color = fc
      .tuple(channel, channel, channel)
      .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
    const scheme = fc.record({ light: color, dark: color });
    const tried = { taken: 0 };
    fc.assert(
      fc.property(scheme, scheme, fc.float({ min: 0, max: Math.fround(0.3), noNaN: true }), (near, far, share) => {
        // Paper near white or black and ink near the other, so that many pass.
        const paper = { light: mixed('#ffffff', near.light, share), dark: mixed('#000000', near.dark, share) };
        const ink = { light: mixed('#000000', far.light, share), dark: mixed('#ffffff', far.dark, share) };
        if (palesIn({ paper, ink, accent: ink }).length > 0) return;
        tried.taken += 1;
        for (const one of ['light', 'dark'] as const) {
          const { faint, line, sheet } = paletteOf({ paper, ink }, one);
          for (const ground of [paper[one], sheet]) {
            expect(contrast(faint, ground)).toBeGreaterThanOrEqual(4.5);
            expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(tried.taken).toBeGreaterThan(20);
  });
});

it.each(['docs/config.md', 'docs/config.zh-CN.md'])('%s has a row for every key, and for no other', (file) => {
  const rows = [...readFileSync(file, 'utf8').matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
  expect(rows).toEqual(Object.keys(configSchema.shape));
});
