import { isWithin } from '../../search/find/facets.ts';
import type { Index } from '../../search/index/read.ts';
import type { Sections } from '../../search/index/table.ts';
import type { Selection } from '../../search/address/state.ts';
import type { Flags } from '../../analysis/counts/counts.ts';
import { charsIn, countReports, type Sides, type SectionStanding } from '../../analysis/counts/weigh.ts';
import type { ContrastRequest, Reply, Typical } from './protocol.ts';
import { counting, restOf, type ContrastState } from './state.ts';
import worker from './worker.ts?worker&url';

/** It stands beside this script; of its address Vite encodes the path before it once more, be it encoded or not. */
const FILE = worker.slice(worker.lastIndexOf('/') + 1);

/** How large a part of the corpus is. */
export interface Size {
  sections: number;
  reports: number;
  chars: number;
}

/** What is typical of a subset, all of it. */
export interface Weighed extends Typical {
  inside: Size;
  outside: Size;
  /** Sections that are of both. */
  shared: number;
  /** Whether there is anything that counts in no figure. */
  hasApart: boolean;
}

/** Weighs one comparison after the other; of several at once the last one is answered. */
export class Weighing {
  readonly #worker = new Worker(new URL(FILE, import.meta.url), { type: 'module' });
  readonly #sections: Sections;
  readonly #standing: SectionStanding;
  #turn = 0;

  constructor({ sections }: Index, file: string) {
    this.#sections = sections;
    this.#standing = { report: sections.report, chars: Uint32Array.from(sections.chars) };
    this.#ask({ is: 'load', file, standing: this.#standing });
  }

  /** Null where another one was asked for meanwhile. @throws where the counts cannot be had */
  async weigh(state: ContrastState): Promise<Weighed | null> {
    const sides = sidesOf(state, this.#sections);
    const turn = ++this.#turn;
    const answered = this.#next(turn);
    this.#ask({ is: 'weigh', turn, kind: state.of, sides });
    const typical = await answered;
    return typical && { ...typical, ...this.#sizes(sides) };
  }

  #sizes({ inside, outside }: Sides): Omit<Weighed, keyof Typical> {
    const sizeOf = (flags: Flags): Size => ({
      sections: flags.reduce((sum, flag) => sum + flag, 0),
      reports: countReports(flags, this.#standing),
      chars: charsIn(flags, this.#standing),
    });
    const { count, valuesOf } = this.#sections;
    const shared = inside.reduce((sum, flag, section) => sum + (flag & outside[section]!), 0);
    const hasApart = Array.from({ length: count }, (_, at) => at).some((at) => valuesOf('counted', at)[0] === 'apart');
    return { inside: sizeOf(inside), outside: sizeOf(outside), shared, hasApart };
  }

  #next = (turn: number): Promise<Typical | null> =>
    new Promise((resolve, reject) => {
      const listen = ({ data }: MessageEvent<Reply>) => {
        if (data.is === 'weighed' && data.turn < turn) return;
        this.#worker.removeEventListener('message', listen);
        if (data.is === 'failed') reject(new Error(data.reason));
        else resolve(data.turn === turn && turn === this.#turn ? data : null);
      };
      this.#worker.addEventListener('message', listen);
      this.#worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    });

  #ask = (ask: ContrastRequest): void => this.#worker.postMessage(ask);
}

/** The sections of a subset, and those it is compared with. */
export function sidesOf(state: ContrastState, sections: Sections): Sides {
  const { subset, than, isAll } = state;
  const flags = (selection: Selection): Flags => {
    const passes = isWithin(sections, counting(selection, isAll));
    return Uint8Array.from({ length: sections.count }, (_, section) => Number(passes(section)));
  };
  return { inside: flags(subset), outside: flags(than ?? restOf(state)) };
}
