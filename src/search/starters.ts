import { z } from 'zod';
import { readYaml } from '../corpus/yaml.ts';

/** Words that may be neither missing nor empty. */
const words = (fault: string) => z.string(fault).min(1, fault);

const starterSchema = z.strictObject({
  /** As it would be typed: `开展…活动` */
  q: words('must be a search, as it would be typed'),
  /** What it shows, in a few words of each language: `中间隔几个字也算` */
  note: z.strictObject(
    {
      zh: words('must say in Chinese what the search shows'),
      en: words('must say in English what the search shows'),
    },
    'must say what the search shows: { zh: …, en: … }',
  ),
});

/** A query that the home page and the search page offer before anything is typed. */
export type Starter = z.infer<typeof starterSchema>;

/** Reads the starters; throws with every place of `file` that cannot be read. */
export function parseStarters(yaml: string, file: string): Starter[] {
  const read = readYaml(yaml, z.array(starterSchema));
  if ('value' in read) return read.value;
  throw new Error(read.faults.map(({ at, reason }) => `${file}:${at.line}:${at.column} ${reason}`).join('\n'));
}
