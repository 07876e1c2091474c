import { FORMATS, type Format } from '../corpus/formats.ts';

const FORMAT_OF: ReadonlyMap<string, Format> = new Map(
  Object.entries(FORMATS).flatMap(([format, endings]) => endings.map((ending) => [ending, format as Format] as const)),
);

/** Endings of the files that are read. */
export const ENDINGS: readonly string[] = [...FORMAT_OF.keys(), '.zip'];

/** The ending in lower case with its dot, empty where there is none: `endingOf('党建/总结.DOCX') → '.docx'`. */
export const endingOf = (file: string): string => /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';

/** The format of a file by its name, null where it is none that is read. */
export const formatOf = (file: string): Format | null => FORMAT_OF.get(endingOf(file)) ?? null;

/** Whether a file of this name is read. */
export const isRead = (file: string): boolean => ENDINGS.includes(endingOf(file));
