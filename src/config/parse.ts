import { z } from 'zod';
import { palesIn } from './palette.ts';
import type { ConfigFault, Keys } from './fault.ts';
import { nearest } from './nearest.ts';
import { configSchema, EXPECTED, type Config, type Expected } from './schema.ts';

/** A configuration, or all that is wrong with it. */
export type Parsed = { config: Config } | { faults: ConfigFault[] };

/** Reads what `wenduan.config.ts` gives. Whether the files are there that it names, who reads files must look. */
export function parseConfig(given: unknown): Parsed {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { faults: [{ rule: 'config/no-object', keys: [] }] };
  const read = configSchema.safeParse(given);
  if (!read.success) return { faults: read.error.issues.flatMap((issue) => faultsOf(issue, given)) };
  const faults = palesIn(read.data.colors ?? {});
  return faults.length > 0 ? { faults } : { config: read.data };
}

function faultsOf(issue: z.core.$ZodIssue, given: object): ConfigFault[] {
  const keys = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const known = knownAt(keys).filter((key) => !(key in (valueAt(given, keys) as object)));
    return issue.keys.map((key) => ({
      rule: 'config/unknown-key',
      keys: [...keys, key],
      nearest: nearest(key, known),
      known,
    }));
  }
  const value = valueAt(given, keys);
  const expected =
    EXPECTED.find((one) => one === issue.message) ?? (issue.code === 'invalid_type' ? typeOf(issue) : 'text');
  return value === undefined
    ? [{ rule: 'config/missing', keys, expected }]
    : [{ rule: 'config/wrong-value', keys, expected, given: shown(value) }];
}

/** The nouns are read as the taxonomy reads them, which says what it expects in words of zod. */
const typeOf = ({ expected }: z.core.$ZodIssueInvalidType): Expected => (expected === 'object' ? 'map' : 'text');

const valueAt = (given: object, keys: Keys): unknown =>
  keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], given);

/** What may stand in the map that keys lead to. */
function knownAt(keys: Keys): string[] {
  let schema: z.core.$ZodType | undefined = configSchema;
  for (const key of keys) schema = shapeOf(schema)?.[key];
  return Object.keys(shapeOf(schema) ?? {});
}

/** The map within what may be left out, has a default, or is written on when it is read. */
function shapeOf(schema: z.core.$ZodType | undefined): Record<string, z.core.$ZodType> | undefined {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeOf(schema.def.innerType);
  return schema instanceof z.ZodPipe ? shapeOf(schema.def.in) : undefined;
}

/** Of a long value so many characters. */
const MOST = 40;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
