import { ReportError } from '../corpus/message.ts';
import type { Message } from '../corpus/schema.ts';
import { largestOf, megabytes } from './limits.ts';

/** What to do about each refusal; the keys are its permanent ids. */
const ADVICE = {
  'input/unknown-format': 'Save the report as .txt, .md, .html or .docx.',
  'input/left-out': 'Save the report as .txt, .md, .html or .docx.',
  'input/no-file': 'Put the report itself there.',
  'input/gone': 'Build again, if it should be there.',
  'input/read-already': 'Remove the link if it is not needed.',
  'input/dead-link': 'Mend the link, or put the report itself there.',
  'input/unreadable': 'Allow it to be read, or move it out of the folder.',
  'input/too-large': 'Split it, or save the text alone.',
  'input/not-text': 'Save the file again in UTF-8.',
  'input/docx-broken': 'Open it in Word or WPS and save it again as .docx.',
  'input/docx-encrypted': 'Open it with its password and save it without one.',
  'input/docx-is-doc': 'Open it in Word or WPS and save it as .docx; another ending alone does not change the format.',
  'input/docx-too-large': 'Save the text alone, or split the report.',
  'input/zip-broken': 'Pack the files again, or put them into the folder unpacked.',
  'input/zip-encrypted': 'Unpack it with its password and put the files into the folder.',
  'input/zip-in-zip': 'Unpack the outer archive and put the inner one beside it.',
  'input/zip-too-large': 'Unpack it and put the reports alone into the folder.',
  'input/zip-method': 'Pack the files again with an ordinary zip program (deflate).',
} as const;

export type InputRule = keyof typeof ADVICE;

/** What is said of a file that is no report and was none; the others fail the build. */
const INFO: ReadonlySet<InputRule> = new Set(['input/left-out', 'input/no-file', 'input/gone', 'input/read-already']);

/** The error for a file that is not read, placed at its beginning, and what caused it: `refusal('input/zip-in-zip', …)`. */
export function refusal(rule: InputRule, reason: string, cause?: unknown): ReportError {
  const severity: Message['severity'] = INFO.has(rule) ? 'info' : 'error';
  return new ReportError({ rule, severity, line: 1, column: 1, reason, advice: ADVICE[rule] }, { cause });
}

/** Of a file whose name says that it is none that is read here. */
export const leftOut = (): ReportError => refusal('input/left-out', 'Files of this format are not read.');

/** Of a file of this size, where that is more than is read; else null. */
export function tooLarge(file: string, bytes: number): ReportError | null {
  const most = largestOf(file);
  if (bytes <= most) return null;
  return refusal('input/too-large', `The file has ${megabytes(bytes)}; ${megabytes(most)} are read at most.`);
}
