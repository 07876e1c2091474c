import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isWithin, PROJECT } from '../paths.ts';
import { sha256 } from '../sha256.ts';

/**
 * Draws a site where what is bundled for it finds the project's packages. Of a folder outside of the project Astro
 * would keep its bundle in `.astro/`, where two builds at once take each other's; so such a site is drawn in a folder
 * of its own in the project, and moved. A run that was killed leaves that folder to the next one of the same site.
 *
 * @param draw Writes into the folder it is given.
 */
export async function drawnWithin<Result>(outDir: string, draw: (folder: string) => Promise<Result>): Promise<Result> {
  if (isWithin(outDir, PROJECT)) return draw(outDir);
  const folder = join(PROJECT, '.cache/drawn', sha256(Buffer.from(outDir)).slice(0, 16));
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    const result = await draw(folder);
    await rm(outDir, { recursive: true, force: true });
    await move(folder, outDir);
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
