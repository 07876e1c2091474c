import { ReportError } from '../corpus/message.ts';
import type { Message } from '../corpus/schema.ts';
import { endingOf } from './formats.ts';
import { largestOf, megabytes } from './limits.ts';

/** What to do about each refusal; the keys are its permanent ids. */
const ADVICE = {
  'input/unknown-format': 'Save the report as .docx, .doc, .pdf, .html, .md or .txt.',
  'input/left-out': 'Save the report as .docx, .doc, .pdf, .html, .md or .txt.',
  'input/unread-document': 'Open it in Word, WPS or LibreOffice and save it as .docx.',
  'input/picture': 'If it is a scan of a report, recognise its text elsewhere (OCR) and put that in as .docx.',
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
  'input/doc-broken': 'Open it in Word or WPS and save it as .docx.',
  'input/doc-encrypted': 'Open it with its password and save it without one.',
  'input/doc-is-other': 'Open it in Word or WPS and save it as .docx; another ending alone does not change the format.',
  'input/doc-too-old': 'Open it in Word or WPS and save it as .docx.',
  'input/pdf-broken': 'Open it in a reader of PDF and print it to a new PDF, or put the text in as .docx.',
  'input/pdf-encrypted': 'Open it with its password and save it without one.',
  'input/pdf-no-text':
    'Recognise its text elsewhere (OCR), or get the file it was made from, and put that in as .docx.',
  'input/pdf-no-letters':
    'Get the file it was made from, or recognise its text elsewhere (OCR), and put that in as .docx.',
  'input/pdf-too-large': 'Split it, or save the text alone.',
  'input/zip-broken': 'Pack the files again, or put them into the folder unpacked.',
  'input/zip-encrypted': 'Unpack it with its password and put the files into the folder.',
  'input/zip-in-zip': 'Unpack the outer archive and put the inner one beside it.',
  'input/zip-too-large': 'Unpack it and put the reports alone into the folder.',
  'input/zip-method': 'Pack the files again with an ordinary zip program (deflate).',
} as const;

export type InputRule = keyof typeof ADVICE;

/** What is said of a file that is no report and was none; the others fail the build. */
const INFO: ReadonlySet<InputRule> = new Set([
  ...(['input/left-out', 'input/picture', 'input/no-file', 'input/gone', 'input/read-already'] as const),
]);

/** The error for a file that is not read, placed at its beginning, and what caused it: `refusal('input/zip-in-zip', …)`. */
export function refusal(rule: InputRule, reason: string, cause?: unknown): ReportError {
  const severity: Message['severity'] = INFO.has(rule) ? 'info' : 'error';
  return new ReportError({ rule, severity, line: 1, column: 1, reason, advice: ADVICE[rule] }, { cause });
}

/** Of a file whose name says that it is none that is read here: a report may be lost by it, or in a picture, or no report. */
export function leftOut(file: string): ReportError {
  const ending = endingOf(file);
  if (DOCUMENTS.has(ending)) return refusal('input/unread-document', `Documents in ${ending} are not read.`);
  if (PICTURES.has(ending)) return refusal('input/picture', 'Pictures are not read.');
  return refusal('input/left-out', 'Files of this format are not read.');
}

const DOCUMENTS: ReadonlySet<string> = new Set([
  '.wps',
  '.rtf',
  '.odt',
  '.ofd',
  '.pages',
  '.caj',
  '.ceb',
  '.dot',
  '.wpt',
]);
const PICTURES: ReadonlySet<string> = new Set([
  '.jpg',
  '.jpeg',
  '.png',
  '.gif',
  '.bmp',
  '.tif',
  '.tiff',
  '.webp',
  '.heic',
]);

/** Of a file of this size, where that is more than is read; else null. */
export function tooLarge(file: string, bytes: number): ReportError | null {
  const most = largestOf(file);
  if (bytes <= most) return null;
  return refusal('input/too-large', `The file has ${megabytes(bytes)}; ${megabytes(most)} are read at most.`);
}
