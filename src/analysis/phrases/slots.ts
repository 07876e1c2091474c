import { stringOf } from '../../text/code-units.ts';
import { framesOf, type Frame, type FrameContext } from './frames.ts';

/** Clauses that differ in one stretch only. */
export interface SlotGroup {
  frames: Frame[];
  /** Codes of the two sides together. */
  fixed: number;
}

/** How many frames are kept at most; above, those that fewer clauses share are left out. */
const MOST_FRAMES = 1 << 21;
const [FEWEST_BITS, MOST_BITS] = [16, 26];

/**
 * Groups of two or more different clauses that share both sides of a slot.
 *
 * Frames are counted by hash first, so that only those with a chance are kept: memory does not grow with their number.
 */
export function findSlots(context: FrameContext): SlotGroup[] {
  const each = framesOf(context);
  const { lengths } = context.clauses;
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(lengths.length + 1)) + 6));
  const shift = 32 - bits;
  const counts = new Uint16Array(2 ** bits);
  for (let clause = 0; clause < lengths.length; clause++)
    each(clause, (_, hash) => void (counts[hash >>> shift]! < 0xffff && counts[hash >>> shift]!++));
  const bar = barFor(counts);
  const frames: Frame[] = [];
  const keys: number[] = [];
  for (let clause = 0; clause < lengths.length; clause++)
    each(clause, (frame, hash) => {
      // A count may have met its own limit, so there may be more than it says.
      if (counts[hash >>> shift]! < bar || frames.length === MOST_FRAMES) return;
      keys.push(hash * MOST_FRAMES + frames.length);
      frames.push(frame);
    });
  return groupsOf(frames, Float64Array.from(keys).sort(), context);
}

/** The fewest clauses that must share a frame: two, or more where there would be too many frames. */
function barFor(counts: Uint16Array): number {
  const sharedBy = new Float64Array(0x10000);
  for (const count of counts) sharedBy[count]! += count;
  let kept = 0;
  for (let bar = 0xffff; bar >= 2; bar--) {
    kept += sharedBy[bar]!;
    if (kept > MOST_FRAMES) return bar + 1;
  }
  return 2;
}

/** Frames that lie together by hash, told apart by their words where hashes collide. */
function groupsOf(frames: readonly Frame[], keys: Float64Array, context: FrameContext): SlotGroup[] {
  const groups: SlotGroup[] = [];
  for (let at = 0; at < keys.length;) {
    const hash = Math.floor(keys[at]! / MOST_FRAMES);
    const alike: Frame[] = [];
    for (; at < keys.length && Math.floor(keys[at]! / MOST_FRAMES) === hash; at++)
      alike.push(frames[keys[at]! % MOST_FRAMES]!);
    if (alike.length < 2) continue;
    for (const group of Map.groupBy(alike, (frame) => sidesOf(frame, context)).values())
      if (group.length > 1) groups.push({ frames: group, fixed: fixedOf(group[0]!, context) });
  }
  return groups;
}

const fixedOf = ({ clause, from, to }: Frame, { clauses }: FrameContext): number =>
  clauses.lengths[clause]! - to + from;

function sidesOf({ clause, from, to }: Frame, { codes, clauses }: FrameContext): string {
  const start = clauses.places[clauses.bounds[clause]!]!;
  const side = (a: number, b: number) => stringOf(codes.subarray(start + a, start + b));
  return `${side(0, from)}\0${side(to, clauses.lengths[clause]!)}`;
}
