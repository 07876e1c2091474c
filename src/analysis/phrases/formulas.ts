import { stringOf } from '../../text/code-units.ts';
import type { Wording } from './wordings.ts';
import { MAX_VARIANTS, type Formula, type Attestation, type Variant } from './schema.ts';
import type { SlotGroup } from './slots.ts';
import type { FrameContext } from './frames.ts';
import type { Span } from '../../text/spans.ts';
import type { Stream } from './stream.ts';
import { countReports, attestationsOf } from './tally.ts';

/** A formula that stands in two reports or more, before its places are written out. */
export interface Draft {
  reports: number;
  byType: Record<string, number>;
  places: number;
  /** Characters that do not vary. */
  length: number;
  /** First place; ties are settled by it. */
  first: number;
  write(): Formula;
}

/** Wordings without a slot. */
export const draftWordings = (wordings: readonly Wording[], stream: Stream): Draft[] =>
  wordings.map((wording) => draftWording(wording, stream)).filter(({ reports }) => reports > 1);

function draftWording({ positions, span, length }: Wording, stream: Stream): Draft {
  const { all, byType } = countReports(positions, stream);
  const write = (): Formula => {
    const attestations = attestationsOf(
      [...positions].map((start) => ({ start, end: start + span })),
      stream,
    );
    return { ...written({ all, byType }, positions.length, attestations), parts: [attestations[0]!.words] };
  };
  return { reports: all, byType, places: positions.length, length, first: positions[0]!, write };
}

/**
 * Clauses with a slot, the most widespread first; a group is left out where most of its clauses are in one already
 * taken, since it would show the same sentences with a slot of another size.
 */
export function draftSlots(groups: readonly SlotGroup[], context: FrameContext, stream: Stream): Draft[] {
  const drafts = groups.map((group) => ({ group, draft: draftSlot(group, context, stream) }));
  const taken = new Set<number>();
  return drafts
    .filter(({ draft }) => draft.reports > 1)
    .sort((a, b) => byRank(a.draft, b.draft))
    .filter(({ group, draft }) => {
      const fresh = group.frames.filter(({ clause }) => !taken.has(clause));
      if (2 * fresh.length <= group.frames.length || !isWhole(draft, stream)) return false;
      for (const { clause } of fresh) taken.add(clause);
      return true;
    })
    .map(({ draft }) => draft);
}

interface SlotDraft extends Draft {
  /** The two sides and the slot at the first place. */
  spans: Span[];
}

const isWhole = ({ spans }: SlotDraft, stream: Stream): boolean => spans.every((span) => stream.isBalanced(span));

/** One place of a frame: the whole clause, and the slot in it. */
interface Filled {
  clause: Span;
  slot: Span;
}

function draftSlot({ frames, fixed }: SlotGroup, { clauses, codes }: FrameContext, stream: Stream): SlotDraft {
  const filled: Filled[] = [];
  for (const { clause, from, to } of frames)
    for (const start of clauses.places.subarray(clauses.bounds[clause], clauses.bounds[clause + 1]))
      filled.push({
        clause: { start, end: start + clauses.lengths[clause]! },
        slot: { start: start + from, end: start + to },
      });
  filled.sort((a, b) => a.clause.start - b.clause.start);
  const { all, byType } = countReports(
    filled.map(({ clause }) => clause.start),
    stream,
  );
  const { clause, slot } = filled[0]!;
  const sides = [
    { start: clause.start, end: slot.start },
    { start: slot.end, end: clause.end },
  ];
  const write = (): Formula => {
    const attestations = attestationsOf(
      filled.map((one) => one.clause),
      stream,
    );
    const variants = variantsOf(
      filled.map((one) => one.slot),
      codes,
      stream,
    );
    return {
      ...written({ all, byType }, filled.length, attestations),
      parts: sides.map((side) => stream.placeOf(side).words),
      variants: variants.slice(0, MAX_VARIANTS),
      variantCount: variants.length,
    };
  };
  return {
    reports: all,
    byType,
    places: filled.length,
    length: fixed,
    first: clause.start,
    spans: [...sides, slot],
    write,
  };
}

function written(
  { all, byType }: { all: number; byType: Record<string, number> },
  places: number,
  attestations: Attestation[],
): Formula {
  return { parts: [], variants: [], variantCount: 0, reports: all, places, byType, attestations };
}

/** What stands in the slots, each wording once, as its first place has it. */
function variantsOf(slots: readonly Span[], codes: Uint16Array, stream: Stream): Variant[] {
  const alike = Map.groupBy(slots, ({ start, end }) => stringOf(codes.subarray(start, end)));
  return [...alike.values()]
    .map((spans) => ({ words: stream.placeOf(spans[0]!).words, places: spans.length }))
    .sort((a, b) => b.places - a.places);
}

/** The most widespread first, then the longest, then the one that comes first. */
export const byRank = (a: Draft, b: Draft): number => b.reports - a.reports || b.length - a.length || a.first - b.first;
