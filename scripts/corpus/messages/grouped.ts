import { printable } from '../../../src/corpus/message.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { consoleWords } from '../../../src/i18n/console.ts';
import { sayMessage } from '../../../src/view-models/cleaning/messages.ts';
import type { FileMessage } from './record.ts';

/** Of so many files one place each is told; the others stand in the file of messages. */
const TOLD = 3;

/** What is said of one rule: the first message of each file, and how many there are. */
interface Group {
  rule: string;
  severity: FileMessage['severity'];
  places: number;
  files: Map<string, { first: FileMessage; places: number }>;
}

const SEVERITIES: readonly FileMessage['severity'][] = ['error', 'warning', 'info'];

/** Messages by rule, so that many files make few lines. */
export class GroupedMessages {
  readonly #groups = new Map<string, Group>();
  #all = 0;

  add(message: FileMessage): void {
    const { rule, severity, file } = message;
    const group = this.#groups.get(rule) ?? { rule, severity, places: 0, files: new Map() };
    this.#groups.set(rule, group);
    const known = group.files.get(file) ?? { first: message, places: 0 };
    group.files.set(file, { ...known, places: known.places + 1 });
    group.places += 1;
    this.#all += 1;
  }

  /** The lines that tell of all: the gravest rules first, of each those files that have most of it; none where there is nothing. */
  lines(locale: Locale, file: string): string[] {
    if (this.#all === 0) return [];
    const groups = [...this.#groups.values()].sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.places - a.places,
    );
    return [...groups.flatMap((group) => linesOf(group, locale)), consoleWords[locale].all(this.#all, file)];
  }
}

/** `warning outline/stray-number, 9 places in 2 files`, the worst of them, and what to do. */
function linesOf({ rule, severity, places, files }: Group, locale: Locale): string[] {
  const words = consoleWords[locale];
  const worst = [...files.values()].sort((a, b) => b.places - a.places).slice(0, TOLD);
  const head = [`${words.severities[severity]} ${rule}`, words.places(places, files.size)].join(words.comma);
  const told = worst.map(({ first }) => `  ${placeOf(first)} ${sayMessage(first, locale).reason}`);
  const left = places - worst.length;
  const { advice } = sayMessage(worst[0]!.first, locale);
  return [head, ...told, ...(left > 0 ? [`  ${words.more(left)}`] : []), `  → ${advice}`].map(printable);
}

const placeOf = ({ file, line, column }: FileMessage): string => `${file}:${line}:${column}`;

/** One message whole, for what cannot wait: `file:line:column error rule what happened, what to do`. */
export function messageLine(message: FileMessage, locale: Locale): string {
  const { reason, advice } = sayMessage(message, locale);
  return printable(
    `${placeOf(message)} ${consoleWords[locale].severities[message.severity]} ${message.rule} ${reason} ${advice}`,
  );
}
