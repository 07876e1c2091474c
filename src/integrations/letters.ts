import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { decompress } from 'wawoff2';
import { unescapeXml } from '../text/xml.ts';

/** A Song face under the SIL Open Font License, in a file for each some hundred characters: those are read that a text needs. */
const FONT = path.dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'));

interface Slice {
  file: string;
  ranges: readonly (readonly [number, number])[];
}

/** `sliceOf(['[4]', 'U+20-22,U+3f']) → { file: 'noto-serif-sc-4-…', ranges: [[0x20, 0x22], [0x3f, 0x3f]] }` */
const sliceOf = ([name, codes]: [string, string]): Slice => ({
  file: path.join(FONT, `files/noto-serif-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
  ranges: codes.split(',').map((range) => {
    const [first, last = first] = range
      .slice('U+'.length)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return [first!, last!];
  }),
});

let slices: readonly Slice[] | null = null;
const allSlices = () =>
  (slices ??= Object.entries(
    JSON.parse(readFileSync(path.join(FONT, 'unicode.json'), 'utf8')) as Record<string, string>,
  ).map(sliceOf));

const faces = new Map<string, Promise<Face>>();
async function faceFor(code: number): Promise<Face | null> {
  const slice = allSlices().findLast(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
  if (!slice) return null;
  const read = async () => new Face(new Blob(await decompress(await readFile(slice.file))));
  const face = faces.get(slice.file) ?? read();
  faces.set(slice.file, face);
  return face;
}

const fonts = new Map<Face, Map<number, Font>>();
function fontOf(face: Face, weight: number): Font {
  const byWeight = fonts.get(face) ?? new Map<number, Font>();
  fonts.set(face, byWeight);
  const known = byWeight.get(weight);
  if (known) return known;
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  byWeight.set(weight, font);
  return font;
}

const EM = 1000;
interface Outline {
  path: string;
  advance: number;
}

/** A character that the face does not have leaves its place empty. */
async function outlineOf(sign: string, weight: number): Promise<Outline> {
  const code = sign.codePointAt(0)!;
  const face = await faceFor(code);
  const font = face && fontOf(face, weight);
  const glyph = font?.nominalGlyph(code);
  if (!font || glyph === undefined) return { path: '', advance: EM };
  return { path: font.glyphToPath(glyph), advance: font.glyphHAdvance(glyph) };
}

const TEXT = /<text x="([^"]*)" y="([^"]*)" font-size="([^"]*)" font-weight="([^"]*)" fill="([^"]*)">([^<]*)<\/text>/g;

/** A picture with the outlines of its letters in place of its texts, so that whoever draws it asks for no font. */
export async function withOutlines(svg: string): Promise<string> {
  const drawn = [...svg.matchAll(TEXT)].map(async ([, x, y, size, weight, fill, words]) => {
    let left = 0;
    const paths: string[] = [];
    for (const sign of unescapeXml(words!)) {
      const { path: outline, advance } = await outlineOf(sign, Number(weight));
      if (outline !== '') paths.push(`<path transform="translate(${left})" d="${outline}"/>`);
      left += advance;
    }
    const scale = Number(size) / EM;
    return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})" fill="${fill}">${paths.join('')}</g>`;
  });
  const groups = await Promise.all(drawn);
  return svg.replace(TEXT, () => groups.shift()!);
}
