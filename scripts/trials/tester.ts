import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { PROJECT } from '../paths.ts';
import { applied, type Mutant } from './mutants.ts';

// A process of the trial of mutations: it is sent mutants, and answers of each whether a test fails with it. The files stay as they are.
let mutant: Mutant | null = null;

/** Reads a file as it would be with the mutant in it. */
const mutation = {
  name: 'mutation',
  enforce: 'pre' as const,
  load(id: string) {
    return mutant && id === join(PROJECT, mutant.file) ? applied(readFileSync(id, 'utf8'), mutant) : null;
  },
};

const vitest = await createVitest(
  { root: PROJECT, watch: false, bail: 1, maxWorkers: 1, fsModuleCache: false, reporters: [{}] },
  { plugins: [mutation] },
);

async function failsWith(next: Mutant, tests: readonly string[]): Promise<boolean> {
  mutant = next;
  vitest.invalidateFile(join(PROJECT, next.file));
  const specifications = await vitest.globTestSpecifications([...tests]);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  vitest.invalidateFile(join(PROJECT, next.file));
  // What ran before is told of too.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId));
  const ran = testModules.filter(({ moduleId }) => asked.has(moduleId));
  return unhandledErrors.length > 0 || ran.length === 0 || !ran.every((module) => module.ok());
}

process.on('message', ([next, tests]: [Mutant, string[]]) => {
  void failsWith(next, tests).then((fails) => process.send!(fails));
});
process.on('disconnect', () => process.exit());
process.send!('ready');
