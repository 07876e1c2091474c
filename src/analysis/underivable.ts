import type { Message } from '../corpus/schema.ts';

/** What is derived from all reports together; a page stands without it. */
export type DerivedRule =
  | 'derived/check'
  | 'derived/counts'
  | 'derived/figures'
  | 'derived/near-duplicates'
  | 'derived/neighbours'
  | 'derived/phrases'
  | 'derived/review';

/** Says that something could not be derived: a fault of the program, whatever the report. */
export const underivable = (rule: DerivedRule, error: unknown): Message => ({
  ...{ rule, severity: 'error', line: 1, column: 1 },
  reason: `This could not be derived: ${toldOf(error)}.`,
  advice: 'Everything else is built. Report this, with the file, as a fault of the program.',
});

/** What was thrown, and where in the program: `TypeError: … at headingsIn (…)` */
function toldOf(error: unknown): string {
  const frame = error instanceof Error ? error.stack?.match(/\n\s*(at .+)/)?.[1] : undefined;
  return frame ? `${String(error)} ${frame}` : String(error);
}
