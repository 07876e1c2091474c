import { existsSync, realpathSync } from 'node:fs';
import { isWithin, PROJECT } from '../paths.ts';
import { Refusal } from '../console/refusal.ts';
import type { Settings } from '../settings.ts';
import { foldersOf } from './folders.ts';

/** Refuses a folder for the site that what the site is made of lies in, its parts among it, or that lies among the raw files. @throws {Refusal} */
export function refuseOverlap({ raw, content, taxonomy, parts, site: out }: Settings): void {
  const site = real(foldersOf(out).site);
  for (const source of [PROJECT, raw, content, taxonomy, ...parts])
    if (isWithin(real(source), site))
      throw new Refusal(`${out} cannot become the site: ${source} lies in it. Name another folder with OUT_DIR.`);
  if (isWithin(site, real(raw)))
    throw new Refusal(`${out} lies among the raw files, and its pages would be read as reports. Name another OUT_DIR.`);
}

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);
