import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { publish } from '../dataset/changes/index.ts';
import { PUBLISHED, publishedSchema, PUBLISHING, type Published } from '../dataset/changes/schema.ts';
import { contentFolder } from './folder.ts';
import { once } from './once.ts';

const NONE = publish(null, { version: '', reports: {}, leftOut: new Set(), hidesNames: false });

/** What the site is built from, what changed since it was built last, and where former addresses lead; while writing, what the last build kept. */
export const published: () => Promise<Published> = once(async () => {
  const file = [PUBLISHING, PUBLISHED].map((name) => new URL(name, contentFolder)).find((url) => existsSync(url));
  return file ? publishedSchema.parse(JSON.parse(await readFile(file, 'utf8'))) : NONE;
});

/** Anchors that a report has no more, by the one that has their words; below null those whose words are gone. */
export async function formerAnchors(report: string): Promise<Map<string | null, string[]>> {
  const former = Object.entries((await published()).former.sections[report] ?? {});
  const byTarget = Map.groupBy(former, ([, to]) => to);
  return new Map([...byTarget].map(([to, all]) => [to, all.map(([from]) => from)]));
}
