import type { z } from 'zod';
import type { Place } from '../schema.ts';
import type { Taxonomy } from '../taxonomy.ts';
import type { Override } from './override.ts';
import { readYaml, type Path } from '../yaml.ts';
import { OverrideError } from './problem.ts';
import { overrideSchema } from './schema.ts';

type Written = z.output<ReturnType<typeof overrideSchema>>;

const ADVICE = 'Mend the line; `npm run corpus -- --override <report>/<anchor>` writes an example.';

/**
 * Reads an override file.
 *
 * @throws {OverrideError} with every line that cannot be read
 */
export function parseOverride(file: string, yaml: string, taxonomy: Taxonomy): Override {
  const read = readYaml(yaml, overrideSchema(taxonomy));
  if ('value' in read) return toOverride(file, read.value, read.at);
  throw new OverrideError(
    file,
    'override/unreadable',
    read.faults.map((fault) => ({ ...fault, advice: ADVICE })),
  );
}

function toOverride(file: string, written: Written, at: (path: Path) => Place): Override {
  const { begins, title, kind, year, publish, why } = written;
  const quotations = (key: 'remove' | 'keep') =>
    written[key].map((span, index) => ({
      words: span.text,
      place: span.place ?? null,
      why: span.why ?? null,
      at: at([key, index, 'text']),
    }));
  return {
    file,
    begins: begins === undefined ? null : { words: begins, at: at(['begins']) },
    title,
    kind,
    year,
    publish,
    why: why ?? null,
    remove: quotations('remove'),
    keep: quotations('keep'),
    boundaries: written.boundaries.map((boundary, index) => ({
      words: boundary.begins,
      place: boundary.place ?? null,
      as: boundary.as,
      depth: boundary.depth ?? null,
      why: boundary.why ?? null,
      at: at(['boundaries', index, 'begins']),
    })),
    sections: Object.entries(written.sections).map(([anchor, section]) => ({
      anchor,
      heading: section.heading,
      begins: section.begins,
      types: section.types,
      topics: section.topics,
      why: section.why ?? null,
      at: at(['sections', anchor]),
    })),
  };
}
