import type { Part } from '../types.ts';
import type { Span } from '../../text/spans.ts';
import type { Override } from './override.ts';
import { refuse, type Misfit } from './problem.ts';
import { findQuotations } from './quotation.ts';

/** A report of a file with the stretches of which a person said that they go or stay, each list sorted and disjoint. */
export interface Marked extends Part {
  remove: Span[];
  keep: Span[];
}

/** Finds the stretches to remove and to keep in the raw text. @throws {OverrideError} where one is not there */
export function markSpans(part: Part, override: Override): Marked {
  const remove = findQuotations(override.remove, part.text);
  const keep = findQuotations(override.keep, part.text);
  const overlaps = remove.found
    .filter(({ start, end }) => keep.found.some((kept) => kept.start < end && start < kept.end))
    .map(({ at, words }): Misfit => ({
      at,
      reason: `“${words}” is to be removed and, at least in part, to be kept.`,
      advice: 'Take one of the two out.',
    }));
  refuse(override.file, [...remove.misfits, ...keep.misfits, ...overlaps]);
  return { ...part, remove: merged(remove.found), keep: merged(keep.found) };
}

/** Sorted, those that touch or overlap as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
