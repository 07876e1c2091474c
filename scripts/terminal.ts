/** Figures as a reader wants them: `12,345`. */
export const figure = (value: number): string => value.toLocaleString('en-US');

/** Shows how far a step is, on a terminal only; a log gets the closing line alone. */
export function showProgress(name: string): (done: number, all: number) => void {
  return (done, all) => {
    if (process.stdout.isTTY)
      process.stdout.write(`\r${name} ${done}/${all}\u001b[K${done === all ? '\r\u001b[K' : ''}`);
  };
}

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
export function tellStep(name: string, result: string, milliseconds: number): void {
  console.log(`${name.padEnd(8)} ${result}, ${(milliseconds / 1000).toFixed(1)} s`);
}
