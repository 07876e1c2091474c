import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { paletteCss } from '../config/palette.ts';
import type { Config } from '../config/schema.ts';
import { parseTaxonomy, type Taxonomy } from '../corpus/taxonomy.ts';

/** What the layout imports, and the same as Vite knows it, which takes what ends like a style sheet for one. */
const FILES: Readonly<Record<string, string>> = {
  'virtual:wenduan/types.css': '/@wenduan/types.css',
  'virtual:wenduan/palette.css': '/@wenduan/palette.css',
};

/** Gives the pages style sheets: the colours of the section types of a taxonomy file, and those of the configuration. */
export function colors(taxonomy: string, chosen: Config['colors'] | null): AstroIntegration {
  const texts: Readonly<Record<string, () => string | Promise<string>>> = {
    '/@wenduan/types.css': async () => colorsOf(parseTaxonomy(await readFile(taxonomy, 'utf8'))),
    '/@wenduan/palette.css': () => paletteCss(chosen ?? null),
  };
  return {
    name: 'wenduan-colors',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'wenduan-colors',
          resolveId: (id: string) => FILES[id],
          load: (id: string) => texts[id]?.(),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** `[data-type='work'] { --c: light-dark(#3f7f73, #62ab9d); }`, a rule a type. */
export const colorsOf = ({ types }: Pick<Taxonomy, 'types'>): string =>
  types
    .map(({ id, color }, index) => [id, color ?? ownColor(index)] as const)
    .map(([id, { light, dark }]) => `[data-type='${id}'] { --c: light-dark(${light}, ${dark}); }`)
    .join('\n');

/** By the golden angle every hue is far from those before it; so light that text in it can be read (4.8:1 and more). */
function ownColor(index: number) {
  const hue = Math.round((index * 137.5 + 180) % 360);
  return { light: `oklch(0.53 0.09 ${hue})`, dark: `oklch(0.73 0.09 ${hue})` };
}
