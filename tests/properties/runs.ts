import fc from 'fast-check';

/** Laws over whole reports cost milliseconds a case: `RUNS=10000 npx vitest run tests/properties` tries more. */
export const OF_WHOLE_REPORTS = { numRuns: Number(process.env['RUNS'] ?? 300) };

/** What is built anew of each of 400 samples takes a tenth of a second: every fifth of them, or all where RUNS is set. */
export const someOf = <Sample>(samples: readonly Sample[]): Sample[] =>
  samples.filter((_, at) => process.env['RUNS'] !== undefined || at % 5 === 0);

// The same cases in every run, so that a change is judged by what it changes; SEED=… draws others, as `npm run fuzz` does.
fc.configureGlobal({ numRuns: 1000, seed: Number(process.env['SEED'] ?? 1) });
