import { printable } from '../../src/corpus/message.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { consoleWords } from '../../src/i18n/console.ts';
import { languageOf } from './language.ts';

/** Figures as a reader wants them: `12,345`. */
export const figure = (value: number): string => value.toLocaleString('en-US');

const CLEAR = '\r\u001b[K';
const REDRAW = 100;

/** Shows how far a step is, how fast it goes and how long it will take, on a terminal only; a log gets the closing line alone. */
export function showProgress(name: string): (done: number, all: number) => void {
  const started = performance.now();
  let shown = 0;
  return (done, all) => {
    const now = performance.now();
    if (!process.stdout.isTTY || (done < all && now - shown < REDRAW)) return;
    shown = now;
    const rate = (done * 1000) / (now - started);
    const left = `${figure(Math.round(rate))} files/s, ${clock((all - done) / rate)} left`;
    process.stdout.write(done === all ? CLEAR : `${CLEAR}${name} ${figure(done)}/${figure(all)}, ${left}`);
  };
}

/** `clock(75) → '1:15'` */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Prints a line, over what progress has drawn. */
export const tellLine = (line: string): void =>
  console.log(process.stdout.isTTY ? `${CLEAR}${printable(line)}` : printable(line));

/** A name in a column of eight places; a Han character takes two. */
export const padded = (name: string): string =>
  name + ' '.repeat(Math.max(0, 8 - name.length - (name.match(/\p{Script=Han}/gu)?.length ?? 0)));

/** `stepLine('corpus', '5 reports', 400) → 'corpus   5 reports, 0.4 s'` */
export function stepLine(name: string, result: string, milliseconds: number, locale: Locale = languageOf()): string {
  const { seconds, comma } = consoleWords[locale];
  return `${padded(name)} ${result}${comma}${seconds((milliseconds / 1000).toFixed(1))}`;
}

/** Says what a step did and how long it took, in milliseconds. */
export const tellStep = (name: string, result: string, milliseconds: number): void =>
  console.log(stepLine(name, result, milliseconds));
