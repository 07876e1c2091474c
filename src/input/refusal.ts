import { ReportError } from '../corpus/message.ts';

/** What to do about each refusal; the keys are its permanent ids. */
const ADVICE = {
  'input/unknown-format': 'Save the report as .txt, .md, .html or .docx.',
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

/** The error for a file that cannot be read, placed at its beginning: `refusal('input/zip-in-zip', …)`. */
export function refusal(rule: InputRule, reason: string): ReportError {
  return new ReportError({ rule, severity: 'error', line: 1, column: 1, reason, advice: ADVICE[rule] });
}
