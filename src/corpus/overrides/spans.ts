import type { FilePart } from '../types.ts';
import { merged, overlap, type Span } from '../../text/spans.ts';
import type { Override } from './override.ts';
import { refuse, type Misfit } from './problem.ts';
import { findQuotations } from './quotation.ts';

/** A report of a file with the stretches of which a person said that they go or stay, each list sorted and disjoint. */
export interface Marked extends FilePart {
  remove: Span[];
  keep: Span[];
}

/** Finds the stretches to remove and to keep in the raw text. @throws {OverrideError} where one is not there */
export function markSpans(part: FilePart, override: Override): Marked {
  const remove = findQuotations(override.remove, part.text);
  const keep = findQuotations(override.keep, part.text);
  const overlaps = remove.found
    .filter((removed) => keep.found.some((kept) => overlap(kept, removed)))
    .map(({ at, words }): Misfit => ({
      at,
      reason: `“${words}” is to be removed and, at least in part, to be kept.`,
      advice: 'Take one of the two out.',
    }));
  refuse(override.file, [...remove.misfits, ...keep.misfits, ...overlaps]);
  return { ...part, remove: merged(remove.found), keep: merged(keep.found) };
}
