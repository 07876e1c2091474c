import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../machine/lock.ts';
import { isWithin, PROJECT } from '../paths.ts';
import { sha256 } from '../sha256.ts';

/** Each folder in it begins with the number of the process that draws there. */
const DRAWN = join(PROJECT, '.cache/drawn');

/**
 * Draws a site where what is bundled for it finds the project's packages. Of a folder outside of the project Astro
 * would keep its bundle in `.astro/`, where two builds at once take each other's; so such a site is drawn in a folder
 * of its own in the project, and moved. What a run that was killed left there goes with the next one, wherever its site stands.
 *
 * @param draw Writes into the folder it is given.
 */
export async function drawnWithin<Result>(outDir: string, draw: (folder: string) => Promise<Result>): Promise<Result> {
  await mkdir(DRAWN, { recursive: true });
  await sweep();
  if (isWithin(outDir, PROJECT)) return draw(outDir);
  const folder = join(DRAWN, `${process.pid}-${sha256(Buffer.from(outDir)).slice(0, 16)}`);
  try {
    await rm(folder, { recursive: true, force: true });
    const result = await draw(folder);
    await rm(outDir, { recursive: true, force: true });
    await move(folder, outDir);
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what runs left that have ended: texts that were taken down since may stand in it. */
async function sweep(): Promise<void> {
  const left = (await readdir(DRAWN)).filter((name) => !isAlive(Number.parseInt(name)));
  for (const name of left) await rm(join(DRAWN, name), { recursive: true, force: true });
}

/** From one disk to another too. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
