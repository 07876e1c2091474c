import { FileError, formatMessage, printable } from '../../src/corpus/message.ts';
import { Refusal } from './refusal.ts';
import { systemSentence } from './system-error.ts';

/** Runs a script to its end; what it cannot do is told in sentences, and only an error of the program's own with its stack. */
export async function run(main: () => Promise<void>): Promise<void> {
  process.on('uncaughtException', end);
  process.on('unhandledRejection', (error) => void (isOfPdf(error) || end(error)));
  try {
    await main();
  } catch (error) {
    end(error);
  }
}

/** Runs a part of a script that stays; what the part cannot do is told, and the script goes on. */
export async function runPart(part: () => Promise<void>): Promise<void> {
  try {
    await part();
  } catch (error) {
    const told = toldOf(error);
    if (!told) throw error;
    for (const line of told) console.error(printable(line));
  }
}

/**
 * Whether an error comes from within the library that reads PDFs. Of a damaged file it leaves promises to nobody, beside
 * the one by which the file is refused.
 */
const isOfPdf = (error: unknown): boolean => error instanceof Error && (error.stack ?? '').includes('/unpdf/');

function end(error: unknown): never {
  const told = toldOf(error);
  if (told) for (const line of told) console.error(printable(line));
  else console.error(error);
  process.exit(error instanceof Refusal ? error.status : 1);
}

/** What a person is told of an error, line by line; null for an error of the program's own. */
export function toldOf(error: unknown): string[] | null {
  if (error instanceof Refusal) return [error.message];
  if (error instanceof FileError) return error.problems.map((problem) => formatMessage(error.file, problem));
  const sentence = systemSentence(error);
  return sentence === null ? null : [sentence];
}
