import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Place } from '../schema.ts';
import type { Taxonomy } from '../taxonomy.ts';
import type { Override } from './override.ts';
import { OverrideError, type Misfit } from './problem.ts';
import { overrideSchema } from './schema.ts';

type Path = readonly PropertyKey[];
type Written = z.output<ReturnType<typeof overrideSchema>>;

const ADVICE = 'Mend the line; `npm run corpus -- --override <report>/<anchor>` writes an example.';

/**
 * Reads an override file.
 *
 * @throws {OverrideError} with every line that cannot be read
 */
export function parseOverride(file: string, yaml: string, taxonomy: Taxonomy): Override {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = document.errors.map(({ message, pos }): Misfit => {
    return { at: placeAt(pos[0]), reason: firstLine(message), advice: ADVICE };
  });
  if (broken.length > 0) throw new OverrideError(file, 'override/unreadable', broken);
  const read = overrideSchema(taxonomy).safeParse(document.toJS() ?? {});
  if (read.success) return toOverride(file, read.data, (path) => placeAt(offsetOf(document, path)));
  throw new OverrideError(
    file,
    'override/unreadable',
    read.error.issues.flatMap((issue) => misfitsOf(issue, document, placeAt)),
  );
}

/** The place is said by line and column already. */
const firstLine = (message: string): string => message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '.');

function misfitsOf(issue: z.core.$ZodIssue, document: Document, placeAt: (offset: number) => Place): Misfit[] {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      at: placeAt(offsetOf(document, [...issue.path, key])),
      reason: `There is no \`${key}\` here.`,
      advice: ADVICE,
    }));
  const said = issue.code === 'invalid_key' ? issue.issues[0]!.message : issue.message;
  const reason = `${name === '' ? 'The file' : `\`${name}\``}: ${said}.`;
  return [{ at: placeAt(offsetOf(document, issue.path)), reason, advice: ADVICE }];
}

/** Where a value is written: its key where it has one, else itself; what is not there, where its parent is. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isNode(item.key) && String(item.key) === key) : null;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
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
