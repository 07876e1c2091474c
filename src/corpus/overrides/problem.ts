import { ReportError } from '../message.ts';
import type { Message, Place } from '../schema.ts';

/** Why an override cannot be followed. */
export interface Misfit {
  at: Place;
  reason: string;
  advice: string;
}

/** An override that cannot be read (`override/unreadable`) or no longer fits its report (`override/misfit`). */
export class OverrideError extends ReportError {
  /** The override file. */
  readonly file: string;
  /** All that is wrong, with places in that file. */
  readonly problems: readonly Message[];

  constructor(file: string, rule: 'override/unreadable' | 'override/misfit', misfits: readonly Misfit[]) {
    const problems = misfits.map(({ at, reason, advice }): Message => {
      return { rule, severity: 'error', ...at, reason, advice };
    });
    super(problems[0]!);
    this.name = 'OverrideError';
    this.file = file;
    this.problems = problems;
  }
}

/** @throws {OverrideError} where there is a misfit at all */
export function refuse(file: string, misfits: readonly Misfit[]): void {
  if (misfits.length > 0) throw new OverrideError(file, 'override/misfit', misfits);
}
