import { readFile } from 'node:fs/promises';
import { nearDuplicatesSchema, type NearDuplicates } from '../analysis/near-duplicates/schema.ts';
import { derive, type Derived } from './derive.ts';
import { contentFolder } from './folder.ts';
import { once } from './once.ts';

const NONE: NearDuplicates = { reports: [], passages: {}, firsts: {} };

/** What stands in the corpus more than once, as `npm run corpus` found it. */
export const nearDuplicates: () => Promise<Derived<NearDuplicates>> = once(async () => {
  const { value } = await derive('derived/near-duplicates', null, async () => {
    const text = await readFile(new URL('near-duplicates.json', contentFolder), 'utf8');
    return nearDuplicatesSchema.nullable().parse(JSON.parse(text));
  });
  return { value: value ?? NONE, isWhole: value !== null };
});
