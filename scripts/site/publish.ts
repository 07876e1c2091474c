import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from '../machine/lock.ts';
import { MARK, markOf, readMark } from '../mark.ts';
import { filesBelow } from '../paths.ts';
import { foldersOf, type SiteFolders } from './folders.ts';
import { refuseForeign } from './foreign.ts';

/**
 * Builds a site beside the one that stands, and puts it in its place when it is whole. Until then nothing of the old
 * one changes, whatever fails, and a run that was killed is made good by the next.
 *
 * @param render Builds into the folder it is given, and throws where the site is not whole.
 */
export async function publishSite<Result>(out: string, render: (folder: string) => Promise<Result>): Promise<Result> {
  const folders = foldersOf(out);
  await mkdir(dirname(folders.site), { recursive: true });
  return withLock(folders.lock, async () => {
    await recover(folders);
    await refuseForeign(folders.site);
    try {
      const result = await render(folders.next);
      await writeFile(join(folders.next, MARK), markOf(await filesBelow(folders.next)));
      await refuseForeign(folders.site);
      await swap(folders);
      return result;
    } finally {
      await rm(folders.next, { recursive: true, force: true });
    }
  });
}

/** Ends the swap that a killed run began, and clears away what it left. */
async function recover({ site, next, old, gone }: SiteFolders): Promise<void> {
  if (!existsSync(site) && existsSync(old)) await rename((await readMark(next)) ? next : old, site);
  for (const left of [next, old, gone]) await rm(left, { recursive: true, force: true });
}

/** What is deleted has a name of its own, so that a folder named `old` is always whole. */
async function swap({ site, next, old, gone }: SiteFolders): Promise<void> {
  if (existsSync(site)) await rename(site, old);
  try {
    await rename(next, site);
  } catch (error) {
    if (existsSync(old)) await rename(old, site);
    throw error;
  }
  if (!existsSync(old)) return;
  await rename(old, gone);
  await rm(gone, { recursive: true, force: true });
}
