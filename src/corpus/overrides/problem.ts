import { FileError } from '../message.ts';
import type { Place } from '../schema.ts';

/** Why an override cannot be followed. */
export interface Misfit {
  at: Place;
  reason: string;
  advice: string;
}

type Rule = 'override/unreadable' | 'override/misfit' | 'override/twice';

/**
 * An override that cannot be read (`override/unreadable`), no longer fits its report (`override/misfit`) or has another
 * beside it (`override/twice`).
 */
export class OverrideError extends FileError {
  constructor(file: string, rule: Rule, misfits: readonly Misfit[]) {
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
