import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomFrom } from './random.ts';

/** Lines as short as these are titles and headings; they stay where they are. */
const SHORTEST_PARAGRAPH = 60;
/** One of so many sentences is put in from elsewhere with a few characters changed, so that no two reports are near-duplicates. */
const FRESH = 0.15;

/** Makes raw reports without end: the outline of one file of a folder with the paragraphs of all; the same ones for a seed. */
export async function* rawReports(folder: string, seed: number): AsyncGenerator<string, void> {
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
  const refill = (line: string): string =>
    line.length < SHORTEST_PARAGRAPH ? line : (pick(paragraphs).match(/[^。；]+[。；]?/g) ?? []).map(vary).join('');
  for (;;) yield pick(lines).map(refill).join('\n');
}
