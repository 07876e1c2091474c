import { mix } from '../../text/hash.ts';
import { FIRST_CHAR } from './block.ts';
import type { Clauses } from './clauses.ts';
import type { Edges } from './edges.ts';

/** A way to see a clause as a frame with a slot: the slot is `[from, to)`, counted from the beginning of the clause. */
export interface Frame {
  clause: number;
  from: number;
  to: number;
}

/** How many codes each side of a slot has at least, both together, and the slot itself. */
export const SIDE = 3;
export const SIDES = 8;
export const SLOT = 8;
/** Where a slot may open and close in one clause, and the hashes of what is around it. */
interface Ruled {
  opens: boolean[];
  closes: boolean[];
  /** `heads[i]` is a hash of the first i codes, `tails[i]` of all from the i-th on. */
  heads: Int32Array;
  tails: Int32Array;
}

/** What frames are read from. */
export interface FrameContext {
  codes: Uint16Array;
  clauses: Clauses;
  edges: Edges;
}

/** Calls `tell` with every frame of a clause and a hash of its two sides. */
export function framesOf(context: FrameContext): (clause: number, tell: (frame: Frame, hash: number) => void) => void {
  return (clause, tell) => {
    const length = context.clauses.lengths[clause]!;
    const { opens, closes, heads, tails } = rule(context, clause);
    for (let from = SIDE; from <= length - SIDE - 1; from++)
      if (opens[from])
        for (let to = from + 1; to <= Math.min(from + SLOT, length - SIDE); to++)
          if (closes[to] && from + length - to >= SIDES)
            tell({ clause, from, to }, mix(Math.imul(heads[from]!, 31) + tails[to]!) >>> 0);
  };
}

function rule({ codes, clauses, edges }: FrameContext, clause: number): Ruled {
  const start = clauses.places[clauses.bounds[clause]!]!;
  const length = clauses.lengths[clause]!;
  const [heads, tails] = [new Int32Array(length + 1), new Int32Array(length + 1)];
  const [opens, closes]: boolean[][] = [[], []];
  for (let i = 0; i < length; i++) {
    const at = start + i;
    const isChar = codes[at]! >= FIRST_CHAR && codes[at - 1]! >= FIRST_CHAR;
    heads[i + 1] = mix(Math.imul(heads[i]!, 0x01000193) + codes[at]!);
    opens![i] = isChar && (edges.mayEnd(at) || edges.governs(codes[at - 1]!)) && edges.mayBegin(at);
    // A verb such as 扛在 seldom begins a clause, so what stands before it must show that a word ends here.
    closes![i] = isChar && edges.mayEnd(at);
  }
  for (let i = length - 1; i >= 0; i--) tails[i] = mix(Math.imul(tails[i + 1]!, 0x01000193) + codes[start + i]!);
  return { opens: opens!, closes: closes!, heads, tails };
}
