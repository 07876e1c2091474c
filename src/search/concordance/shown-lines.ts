import type { Answer } from '../answer.ts';
import { keepsCompany } from './company.ts';
import { chooseOccurrences, drawNumbers } from '../statistics/draw.ts';
import type { Hit } from '../find/hit.ts';
import { kwicOf, sortByKeys, sortKwic, type KwicLine } from './kwic.ts';
import type { FacetNames } from '../find/names.ts';
import type { SearchState } from '../address/state.ts';

/** The lines of an answer: those that are left by a sample, words near them and a part of the reports, in their order. */
export interface ShownLines {
  /** The sections that may have some, in the order of the lines. */
  sections: Uint32Array;
  /** How many lines there are; where words must stand near them, how many there are at most. */
  all: number;
  /** Those of one section. */
  linesOf: (hit: Hit) => KwicLine[];
  /** Draws and sorts, once those of all sections are there. */
  finish: (lines: readonly KwicLine[]) => KwicLine[];
}

/** Whether lines leave out places of their answer. */
export const leavesOut = ({ near, sample, tenth }: SearchState): boolean => near !== '' || sample > 0 || tenth > 0;

export function shownLines(answer: Answer, names: Pick<FacetNames, 'inOrder'>): ShownLines {
  const { state } = answer;
  const asked = chooseOccurrences(answer);
  const isShown = (hit: Hit, number: number, { block, place }: KwicLine): boolean =>
    (asked?.get(hit.section)?.has(number) ?? !asked) && (state.near === '' || keepsCompany(block.text, place, state));
  return {
    sections: inOrder(answer, names).filter((section) => asked?.has(section) ?? true),
    all: asked ? [...asked.values()].reduce((sum, { size }) => sum + size, 0) : answer.places,
    linesOf: (hit) => kwicOf(hit, state.width).filter((line, number) => isShown(hit, number, line)),
    finish: (lines) => sorted(drawn(lines, state), state),
  };
}

/** Of lines with words near them a sample is drawn only when they are known. */
function drawn(lines: readonly KwicLine[], { near, sample, seed }: SearchState): KwicLine[] {
  if (near === '' || sample === 0) return [...lines];
  const numbers = drawNumbers(lines.length, sample, seed);
  return lines.filter((_, number) => numbers.has(number));
}

function sorted(lines: readonly KwicLine[], { sort, keys }: SearchState): KwicLine[] {
  if (keys.length > 0) return sortByKeys(lines, keys);
  return sort === 'left' || sort === 'right' ? sortKwic(lines, sort) : [...lines];
}

/** The sections in reading order, or by their first type. */
function inOrder({ found, index, state }: Answer, names: Pick<FacetNames, 'inOrder'>): Uint32Array {
  if (state.sort !== 'type') return found.sections;
  const leading = (section: number) => index.sections.valuesOf('type', section)[0] ?? '';
  const byType = Map.groupBy(found.sections, leading);
  return Uint32Array.from(names.inOrder('type', byType.keys()).flatMap((type) => byType.get(type)!));
}
