import { FileError } from '../message.ts';
import type { Place } from '../schema.ts';

/** Why an override cannot be followed. */
export interface Misfit {
  at: Place;
  reason: string;
  advice: string;
}

/** An override that cannot be read (`override/unreadable`) or no longer fits its report (`override/misfit`). */
export class OverrideError extends FileError {
  constructor(file: string, rule: 'override/unreadable' | 'override/misfit', misfits: readonly Misfit[]) {
    super(
      file,
      misfits.map(({ at, reason, advice }) => ({ rule, severity: 'error', ...at, reason, advice })),
    );
    this.name = 'OverrideError';
  }
}

/** @throws {OverrideError} where there is a misfit at all */
export function refuse(file: string, misfits: readonly Misfit[]): void {
  if (misfits.length > 0) throw new OverrideError(file, 'override/misfit', misfits);
}
