import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CARD } from '../view-models/metadata/card.ts';
import { withOutlines } from './letters.ts';

const WASM = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

let ready: Promise<void> | null = null;

/** A picture as PNG, so many pixels wide; the same bytes on every machine, for it asks for no font. */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  await (ready ??= readFile(WASM).then(initWasm));
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}

/** What devices take for the icon of a site, by their widths; beside these there is the picture itself. */
const ICONS = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 };

/** Draws the icons of a built site from the picture by which it is known. */
export const icons = (): AstroIntegration => ({
  name: 'wenduan-icons',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const logo = await readFile(path.join(folder, 'favicon.svg'), 'utf8');
      for (const [name, width] of Object.entries(ICONS))
        await writeFile(path.join(folder, name), await pngOf(logo, width));
    },
  },
});

/** Makes of each `card.svg` of a built site the `card.png` that its page names. */
export const cards = (): AstroIntegration => ({
  name: 'wenduan-cards',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const cwd = fileURLToPath(dir);
      for await (const name of glob('**/card.svg', { cwd })) {
        const file = path.join(cwd, name);
        const card = await withOutlines(await readFile(file, 'utf8'));
        await writeFile(file.replace(/svg$/, 'png'), await pngOf(card, CARD.width));
        await rm(file);
      }
    },
  },
});
