import { contrast, luminance, mixed } from './contrast.ts';
import type { ConfigFault, Pale } from './fault.ts';
import type { Config } from './schema.ts';

type Scheme = 'light' | 'dark';
type Colors = NonNullable<Config['colors']>;

/** What is written on and with, before anyone changes it; `src/styles/tokens.css` has the same. */
export const USUAL = {
  paper: { light: '#fbfaf6', dark: '#171614' },
  ink: { light: '#1d1b18', dark: '#e9e5dc' },
  accent: { light: '#b02a1e', dark: '#ef7a6b' },
  sheet: { light: '#ffffff', dark: '#1e1d1a' },
  faint: { light: '#6a645a', dark: '#a69e8e' },
  rule: { light: '#e3ded3', dark: '#35322c' },
  line: { light: '#928b7e', dark: '#77715f' },
} as const satisfies Record<string, Record<Scheme, string>>;

/** What marks the words that were searched. */
export const MARK = { light: '#fbe3a2', dark: '#6a5216' } as const;

/** The contrast that letters need, and what is no letter (WCAG 2.2, 1.4.3 and 1.4.11); what is mixed has a little more. */
const READABLE = 4.5;
const FAINT = 5.2;
const SEEN = 3.1;

export type Palette = Record<keyof typeof USUAL, string>;

/** The colours of a scheme: those that are given, and those mixed from them where paper or ink is. */
export function paletteOf({ paper, ink, accent }: Colors, scheme: Scheme): Palette {
  const usual = Object.fromEntries(Object.entries(USUAL).map(([name, both]) => [name, both[scheme]])) as Palette;
  const given = { ...usual, ...(accent && { accent: accent[scheme] }) };
  if (!paper && !ink) return given;
  const [ground, letters] = [paper?.[scheme] ?? usual.paper, ink?.[scheme] ?? usual.ink];
  const sheet = mixed(ground, '#ffffff', luminance(ground) > 0.5 ? 0.75 : 0.035);
  return {
    ...{ ...given, paper: ground, ink: letters, sheet },
    faint: thinned(letters, [ground, sheet], FAINT),
    rule: mixed(ground, letters, 0.12),
    line: thinned(letters, [ground, sheet], SEEN),
  };
}

/** Ink with as much of the paper in it as leaves a contrast to all grounds. */
function thinned(ink: string, grounds: readonly string[], least: number): string {
  const steps = Array.from({ length: 100 }, (_, step) => mixed(ink, grounds[0]!, 1 - step / 100));
  return steps.find((color) => grounds.every((ground) => contrast(color, ground) >= least)) ?? ink;
}

/** The colours that letters could not be read in. */
export const palesIn = (colors: Colors): ConfigFault[] =>
  (['light', 'dark'] as const).flatMap((scheme) => {
    const { paper, sheet, ink, accent } = paletteOf(colors, scheme);
    const grounds = { paper, sheet, mark: MARK[scheme] };
    const pairs = [
      ...(['paper', 'sheet', 'mark'] as const).map((ground) => ({ name: 'ink' as const, letters: ink, ground })),
      ...(['paper', 'sheet'] as const).map((ground) => ({ name: 'accent' as const, letters: accent, ground })),
    ];
    const pale = pairs
      .map(({ name, letters, ground }) => ({ name, letters, ground, color: grounds[ground] }))
      .map((pair): { name: 'ink' | 'accent' } & Pale => ({ ...pair, ratio: contrast(pair.letters, pair.color) }))
      .filter(({ ratio }) => ratio < READABLE);
    return pale.map(({ name, ...why }): ConfigFault => ({
      rule: 'config/pale',
      keys: ['colors', colors[name] || !colors.paper ? name : 'paper', scheme],
      why,
    }));
  });

/** The style sheet that puts the colours in place of the usual ones; empty where none are given. */
export function paletteCss(colors: Colors | null): string {
  if (colors === null) return '';
  const [light, dark] = [paletteOf(colors, 'light'), paletteOf(colors, 'dark')];
  const tokens = Object.keys(USUAL) as (keyof Palette)[];
  const lines = tokens.map(
    (name) => `--${name === 'accent' ? 'seal' : name}: light-dark(${light[name]}, ${dark[name]});`,
  );
  return `:root { ${lines.join(' ')} }`;
}
