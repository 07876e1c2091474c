import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomFrom } from './random.ts';

/** Lines as short as these are titles and headings; they stay where they are. */
const SHORTEST_PARAGRAPH = 60;
/** One of so many sentences is put in from elsewhere with a few characters changed, so that no two reports are near-duplicates. */
const FRESH = 0.15;

/** What reports are to be like. */
export interface Shape {
  /** How many characters they have, evenly many of each length; cut at the end of a paragraph. */
  least: number;
  most: number;
  /** How many paragraphs of the folder make one. */
  joined: number;
}

/**
 * Makes raw reports without end: the outline of one file of a folder with the paragraphs of all; the same ones for a seed.
 *
 * @param shape That of the files, where there is none.
 */
export async function* rawReports(folder: string, seed: number, shape?: Shape): AsyncGenerator<string, void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')));
  const lines = texts.map((text) => text.split(/\r?\n/));
  const paragraphs = lines.flat().filter((line) => line.length >= SHORTEST_PARAGRAPH);
  const sentences = paragraphs.flatMap((line) => line.match(/[^。；]+[。；]?/g) ?? []);
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const vary = (sentence: string): string =>
    random() < FRESH
      ? pick(sentences).replace(/\p{Script=Han}/gu, (char) => (random() < 0.2 ? pick(sentences)[0]! : char))
      : sentence;
  const drawn = (): string => (pick(paragraphs).match(/[^。；]+[。；]?/g) ?? []).map(vary).join('');
  const refill = (line: string): string =>
    line.length < SHORTEST_PARAGRAPH ? line : Array.from({ length: shape?.joined ?? 1 }, drawn).join('');
  for (;;) {
    const report = pick(lines).map(refill);
    yield (shape ? cut(report, shape.least + random() * (shape.most - shape.least)) : report).join('\n');
  }
}

/** The first lines of a report, with which it has so many characters. */
function cut(lines: readonly string[], chars: number): string[] {
  let size = 0;
  const end = lines.findIndex((line) => (size += line.length) >= chars);
  return lines.slice(0, end < 0 ? lines.length : end + 1);
}
