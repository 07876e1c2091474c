import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { parseTaxonomy, type Taxonomy } from '../corpus/taxonomy.ts';

/** What the layout imports. */
const ID = 'virtual:wenduan/types.css';
/** Vite takes what ends like a style sheet for one. */
const FILE = '/@wenduan/types.css';

/** Gives the pages a style sheet with the colours of the section types of a taxonomy file. */
export function colors(taxonomy: string): AstroIntegration {
  return {
    name: 'wenduan-colors',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'wenduan-colors',
          resolveId: (id: string) => (id === ID ? FILE : undefined),
          load: async (id: string) =>
            id === FILE ? colorsOf(parseTaxonomy(await readFile(taxonomy, 'utf8'))) : undefined,
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
