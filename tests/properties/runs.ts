import fc from 'fast-check';

// The same cases in every run, so that a change is judged by what it changes; SEED=… draws others, as `npm run fuzz` does.
fc.configureGlobal({ numRuns: 1000, seed: Number(process.env['SEED'] ?? 1) });
