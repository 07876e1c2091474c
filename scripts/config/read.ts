import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';
import type { ConfigFault } from '../../src/config/fault.ts';
import { logoFault } from '../../src/config/logo.ts';
import { parseConfig } from '../../src/config/parse.ts';
import type { Config } from '../../src/config/schema.ts';
import { FileError } from '../../src/corpus/message.ts';
import type { Message } from '../../src/corpus/schema.ts';
import { sayFault } from '../../src/i18n/config.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { languageOf } from '../console/language.ts';
import { readWritten } from './places.ts';

/**
 * Reads a configuration: one file, one reader, for every command and for Astro. Its paths become absolute; they begin at
 * its folder. A file that is not there says nothing.
 *
 * @throws {FileError} with every line that is wrong, in the language of the console
 */
export function readConfig(file: string, locale: Locale = languageOf()): Config {
  if (!isFile(file)) return configOf({});
  const given = run(file);
  if (given instanceof Error) return failToRun(file, locale, given);
  const parsed = parseConfig(given);
  const faults = 'faults' in parsed ? parsed.faults : fileFaults(parsed.config, file);
  if ('faults' in parsed || faults.length > 0) return fail(file, locale, faults);
  return withPaths(parsed.config, file);
}

/** What is so where nothing is said. */
function configOf(given: object): Config {
  const parsed = parseConfig(given);
  if ('faults' in parsed) throw new Error('A configuration that says nothing must hold.');
  return parsed.config;
}

/** What a file exports, once a process; what it throws. */
function run(file: string): unknown {
  try {
    const { default: given } = createRequire(import.meta.url)(file) as { default?: unknown };
    return given;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The first line that says something. */
const reasonOf = ({ message }: Error): string => `${message.trim().split('\n')[0]!.replace(/\.$/, '')}.`;

function withPaths({ logo, taxonomy, ...config }: Config, file: string): Config {
  const pathOf = (path: string) => resolve(dirname(file), path);
  return {
    ...config,
    ...(logo !== undefined && { logo: pathOf(logo) }),
    ...(taxonomy !== undefined && { taxonomy: pathOf(taxonomy) }),
  };
}

/** The files that it names and that are not there, or are no logo. */
function fileFaults(config: Config, file: string): ConfigFault[] {
  const { logo, taxonomy } = withPaths(config, file);
  const gone = Object.entries({ logo, taxonomy }).flatMap(([key, path]): ConfigFault[] =>
    path === undefined || isFile(path) ? [] : [{ rule: 'config/no-file', keys: [key], file: named(path) }],
  );
  if (logo === undefined || !isFile(logo)) return gone;
  const why = logoFault(readFileSync(logo, 'utf8'));
  return why === null ? gone : [...gone, { rule: 'config/logo', keys: ['logo'], file: named(logo), why }];
}

/** Tells of all faults in the order in which they are written. */
function fail(file: string, locale: Locale, faults: readonly ConfigFault[]): never {
  const { placeOf } = readWritten(readFileSync(file, 'utf8'), file);
  const messages = faults.map((fault): Message => ({
    ...{ rule: fault.rule, severity: 'error' },
    ...sayFault(fault, locale),
    ...placeOf(fault.keys),
  }));
  throw new FileError(
    named(file),
    messages.sort((a, b) => a.line - b.line || a.column - b.column),
  );
}

/** A file that cannot be run: what the compiler says of it, else what Node does, and where. */
function failToRun(file: string, locale: Locale, error: Error): never {
  const { broken } = readWritten(readFileSync(file, 'utf8'), file);
  const [, line = '1', column = '1'] = new RegExp(`${basename(file)}:(\\d+):(\\d+)`).exec(error.stack ?? '') ?? [];
  const fault: ConfigFault = { rule: 'config/unreadable', keys: [], why: broken?.reason ?? reasonOf(error) };
  const place = broken?.at ?? { line: Number(line), column: Number(column) };
  throw new FileError(named(file), [
    { ...{ rule: fault.rule, severity: 'error' }, ...sayFault(fault, locale), ...place },
  ]);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const named = (path: string): string => relative(process.cwd(), path);
