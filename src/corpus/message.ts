import { firstIndex } from '../text/binary-search.ts';
import type { Message, Place } from './schema.ts';
import { whyOf } from './rationale.ts';

/** A message before its place is known as line and column: `at` is an offset in the raw text, in UTF-16 units. */
export type LocalMessage = Omit<Message, 'line' | 'column'> & { at: number };

/** A file that cannot become a report; `message` says where and what to do. */
export class ReportError extends Error {
  readonly place: Message;

  constructor(place: Message, options?: ErrorOptions) {
    super(`${place.reason} ${place.advice}`, options);
    this.name = 'ReportError';
    this.place = place;
  }
}

/** A file that people write, a taxonomy or an override, with all that is wrong in it. */
export class FileError extends ReportError {
  readonly file: string;
  readonly problems: readonly Message[];

  constructor(file: string, problems: readonly Message[]) {
    super(problems[0]!);
    this.name = 'FileError';
    this.file = file;
    this.problems = problems;
  }
}

/**
 * A function from an offset in `raw` to its line and column. The text is walked through once, however many are asked for.
 * A line ends at LF, CR, CRLF, U+2028 or U+2029.
 */
export function placesIn(raw: string): (at: number) => Place {
  const starts = [
    0,
    ...Array.from(raw.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ index, 0: end }) => index + end.length),
  ];
  return (at) => {
    const line = firstIndex(1, starts.length, (next) => starts[next]! > at);
    return { line, column: at - starts[line - 1]! + 1 };
  };
}

/** Gives messages their line and column in `raw`. */
export function locateAll(messages: readonly LocalMessage[], raw: string): Message[] {
  if (messages.length === 0) return [];
  const placeOf = placesIn(raw);
  return messages.map(({ at, ...message }) => ({ ...message, ...placeOf(at) }));
}

/** Gives a message its line and column in `raw`. */
export const locate = (message: LocalMessage, raw: string): Message => locateAll([message], raw)[0]!;

/** What would end a line, move a cursor or turn the direction of writing; file names may hold it. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text for one line of a terminal, nothing in it read as a command: `printable('a\n\x1b[2J') → 'a\\u000a\\u001b[2J'` */
export const printable = (text: string): string =>
  text.replace(CONTROLS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One line for a terminal: `file:line:column severity rule`, what happened, why it matters, what to do. */
export function formatMessage(file: string, message: Message): string {
  const { line, column, severity, rule, reason, advice } = message;
  const told = [reason, whyOf(rule), advice].filter((sentence) => sentence !== null);
  return printable(`${file}:${line}:${column} ${severity} ${rule} ${told.join(' ')}`);
}
