import { isDateLine } from '../../text/dates.ts';
import type { Identity, Unit } from '../types.ts';
import type { About } from './position.ts';
import { usualTypeOf } from '../identity.ts';
import type { Lexicon } from '../lexicon.ts';
import { beliefsIn, sameIn } from '../model/tree.ts';
import { nodesOf, type ParagraphNode } from './nodes.ts';
import { parted } from './parted.ts';
import { SALUTATION } from './text-signs.ts';
import { treeOf } from './weighing.ts';

/** What is known of a report as a whole before its sections are. */
export const aboutOf = ({ genre, year }: Identity, lexicon: Lexicon): About => ({
  ...{ genre, year },
  usual: usualTypeOf(genre, lexicon),
});

/**
 * A paragraph begins a unit of its own where it is of another type than the one before with this chance, the rest of
 * one where it is of the type its first words turn to with this chance, too. At less, a turn that is missed costs its
 * type too, but on real reports most of what is cut so is no turn (`docs/accuracy.md`).
 */
const LEAST = 0.6;
/** A line broken in mid-sentence goes on below. */
const BROKEN = /[，,、]$/;

/** The chance that a node is of another type than the one above it, and that it is of a given type. */
function chancesOf(nodes: readonly ParagraphNode[], { typeWeights }: Lexicon) {
  const tree = treeOf(nodes, typeWeights);
  const { nodes: types, pairs } = beliefsIn(tree);
  return {
    another: (node: number): number => 1 - sameIn(pairs[node]!, tree.labels),
    of: (type: string, node: number): number => types[node]![typeWeights.types.indexOf(type)]!,
  };
}

/** For each unit the offsets of the paragraphs, and of sentences inside them, with which it turns to another type, in order. */
export function turnsIn(whole: readonly Unit[], about: About, lexicon: Lexicon): number[][] {
  const units = whole.map((unit) => parted(unit, lexicon));
  const nodes = nodesOf(units, about, lexicon);
  const chances = chancesOf(nodes, lexicon);
  const turns: number[][] = units.map(() => []);
  for (const [index, { unit, paragraph }] of nodes.entries()) {
    const { paragraphs } = units[unit]!;
    if (paragraph === 0 || leadsOn(paragraphs[paragraph - 1]!.text)) continue;
    const { turnsTo } = paragraphs[paragraph]!;
    if (chances.another(index) <= LEAST || (turnsTo !== null && chances.of(turnsTo, index) <= LEAST)) continue;
    const start = paragraphs[signedFrom(units[unit]!, paragraph)]!.start;
    if (start > (turns[unit]!.at(-1) ?? -1)) turns[unit]!.push(start);
  }
  return turns;
}

/** Who signs stands above the day: where a date begins a turn, the lines of names right above it begin it. */
function signedFrom({ heading, paragraphs }: Unit, paragraph: number): number {
  const first = heading ? 0 : 1;
  let at = paragraph;
  const isSigned = isDateLine(paragraphs[paragraph]!.text);
  while (isSigned && at > first && paragraph - at < MOST_SIGNERS && SIGNER.test(paragraphs[at - 1]!.text)) at -= 1;
  return at;
}

const MOST_SIGNERS = 2;
const SIGNER = /^[^。！？；，：:、]{2,24}$/;

/** Those who are spoken to, and half a sentence, belong to what follows. */
const leadsOn = (text: string): boolean => BROKEN.test(text) || SALUTATION.test(text);
