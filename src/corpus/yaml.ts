import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Place } from './schema.ts';

/** The keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** What cannot be read, and where it is written. */
export interface YamlFault {
  at: Place;
  reason: string;
}

/** A file's value and the place of each part of it, or all that cannot be read. */
export type Read<Value> = { value: Value; at: (path: Path) => Place } | { faults: YamlFault[] };

/** Reads YAML that a person wrote; every fault has its line and column. An empty file is an empty map. */
export function readYaml<Schema extends z.ZodType>(yaml: string, schema: Schema): Read<z.output<Schema>> {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parsed(yaml, lines);
  if (document === null) return { faults: [{ at: placeAt(0), reason: 'It is nested too deeply.' }] };
  const broken = document.errors.map(({ message, pos }) => ({ at: placeAt(pos[0]), reason: firstLine(message) }));
  if (broken.length > 0) return { faults: broken };
  const value = valueOf(document);
  if (value instanceof Error) return { faults: [{ at: placeAt(firstAlias(document)), reason: `${value.message}.` }] };
  const read = schema.safeParse(value ?? {});
  if (read.success) return { value: read.data, at: (path) => placeAt(offsetOf(document, path)) };
  return { faults: read.error.issues.flatMap((issue) => faultsOf(issue, document, placeAt)) };
}

/** Null where the text nests deeper than the stack. */
function parsed(yaml: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(yaml, { lineCounter });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the document says; an error where its aliases would unfold to more than any person writes. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

function firstAlias(document: Document): number {
  let at = 0;
  visit(document, {
    Alias: (_, { range }) => {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** The place is said by line and column already. */
const firstLine = (message: string): string => message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '.');

function faultsOf(issue: z.core.$ZodIssue, document: Document, placeAt: (offset: number) => Place): YamlFault[] {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      at: placeAt(offsetOf(document, [...issue.path, key])),
      reason: `There is no \`${key}\` here.`,
    }));
  const said = issue.code === 'invalid_key' ? issue.issues[0]!.message : issue.message;
  const reason = `${name === '' ? 'The file' : `\`${name}\``}: ${said}.`;
  return [{ at: placeAt(offsetOf(document, issue.path)), reason }];
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
