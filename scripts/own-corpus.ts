import { existsSync, readdirSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { PROJECT } from './paths.ts';

/** The texts written for this project, and what a reader says of them and of the project's own reports. */
export const SAMPLES = resolve(PROJECT, 'content/samples');

/**
 * Whether a folder holds the reports that this project came with and no other: a reader's word on each of them stands
 * among the samples. Whoever puts in a report has a corpus of their own.
 */
export function isOwnCorpus(raw: string, samples = SAMPLES): boolean {
  if (raw !== resolve(PROJECT, 'content/raw') || !existsSync(raw)) return false;
  const files = readdirSync(raw).filter((name) => !UNSPOKEN.test(name));
  return files.length > 0 && files.every((name) => existsSync(join(samples, `${parse(name).name}.ann`)));
}

const UNSPOKEN = /^\.|^README\.md$/;
