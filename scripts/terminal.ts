import { printable } from '../src/corpus/message.ts';

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

/** Runs a step and says afterwards what it did and how long it took. */
export async function step<Result>(
  name: string,
  run: () => Promise<Result>,
  tell: (result: Result) => string,
): Promise<Result> {
  const started = performance.now();
  const result = await run();
  tellStep(name, tell(result), performance.now() - started);
  return result;
}

/** Says what a step did and how long it took, in milliseconds. */
export const tellStep = (name: string, result: string, milliseconds: number): void =>
  console.log(stepLine(name, result, milliseconds));

/** `stepLine('corpus', '5 reports', 400) → 'corpus   5 reports, 0.4 s'` */
export const stepLine = (name: string, result: string, milliseconds: number): string =>
  `${name.padEnd(8)} ${result}, ${(milliseconds / 1000).toFixed(1)} s`;
