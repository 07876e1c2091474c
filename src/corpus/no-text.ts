import { ReportError } from './message.ts';

/** White space, controls and what is drawn as nothing: U+200B, U+FEFF, U+FFFE, the Hangul and Braille blanks. */
const NOTHING = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]*$/u;

/** Whether a reader would see nothing of a text. */
export const isBlank = (text: string): boolean => NOTHING.test(text);

/** The error for a file that holds no text, placed in a line of it. */
export const noText = (reason: string, line = 1): ReportError =>
  new ReportError({
    ...{ rule: 'decode/empty', severity: 'error', line, column: 1, reason },
    advice: 'Remove it or put a report in.',
  });

/** A report as cleaning leaves it. @throws {ReportError} `decode/empty` where it left nothing: no empty page stands for it */
export function refuseBlank<Cleaned extends { text: string; line: number }>(cleaned: Cleaned): Cleaned {
  if (isBlank(cleaned.text)) throw noText('The file holds markers, markup or site lines, and no text.', cleaned.line);
  return cleaned;
}
