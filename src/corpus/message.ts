import type { Message } from './schema.ts';

/** A message before its place is known as line and column: `at` is an offset in the raw text, in UTF-16 units. */
export type Remark = Omit<Message, 'line' | 'column'> & { at: number };

/** A file that cannot become a report; `message` says where and what to do. */
export class ReportError extends Error {
  readonly place: Message;

  constructor(place: Message) {
    super(`${place.reason} ${place.advice}`);
    this.name = 'ReportError';
    this.place = place;
  }
}

/** Gives a remark its line and column in `raw`, both from 1. A line ends at LF, CR, CRLF, U+2028 or U+2029. */
export function locate({ at, ...remark }: Remark, raw: string): Message {
  const lines = raw.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/);
  return { ...remark, line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** One line for a terminal: `file:line:column severity rule reason advice`. */
export function formatMessage(file: string, message: Message): string {
  const { line, column, severity, rule, reason, advice } = message;
  return `${file}:${line}:${column} ${severity} ${rule} ${reason} ${advice}`;
}
