import { z } from 'zod';
import { FileError } from '../../corpus/message.ts';
import type { Place } from '../../corpus/schema.ts';
import { readYaml } from '../../corpus/yaml.ts';

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

const ADVICE = 'Mend the line; content/starters.yaml of the project shows how it is written.';

/** Reads the starters, each with its place in `file`. @throws {FileError} with every line that cannot be read */
export function parseStarters(yaml: string, file: string): (Starter & { place: Place })[] {
  const read = readYaml(yaml, z.array(starterSchema));
  if ('value' in read) return read.value.map((starter, index) => ({ ...starter, place: read.at([index]) }));
  throw new FileError(
    file,
    read.faults.map(({ at, reason }) => ({
      ...{ rule: 'starters/unreadable', severity: 'error', ...at },
      ...{ reason, advice: ADVICE },
    })),
  );
}
