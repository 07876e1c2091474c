import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A built site and what stands beside it while it is built, on the same disk, so that a rename is all a swap takes. */
export interface SiteFolders {
  site: string;
  /** The site that is being built; it has its mark once it is whole. */
  next: string;
  /** The site that was, while the next one takes its place. */
  old: string;
  /** What is being deleted. */
  gone: string;
  lock: string;
}

/** The folders of a site; a link is followed, and stays. */
export function foldersOf(out: string): SiteFolders {
  const site = target(out);
  const beside = (name: string) => join(dirname(site), `.${basename(site)}-${name}`);
  return { site, next: beside('next'), old: beside('old'), gone: beside('gone'), lock: beside('lock') };
}

function target(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? target(resolve(dirname(path), readlinkSync(path))) : path;
}

/** Where the site is to be read: between the two renames of a swap, the old one. */
export function standing(out: string): string {
  const { site, old } = foldersOf(out);
  return existsSync(site) ? site : old;
}
