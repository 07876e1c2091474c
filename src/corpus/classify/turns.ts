import { isDateLine } from '../../text/dates.ts';
import type { Identity, Unit } from '../types.ts';
import type { About } from './position.ts';
import { usualTypeOf } from '../identity.ts';
import type { Lexicon } from '../lexicon.ts';
import { beliefsIn, sameIn } from '../model/tree.ts';
import { nodesOf, type ParagraphNode } from './nodes.ts';
import { parted, type TurningParagraph } from './parted.ts';
import { NO_SENTENCE, SALUTATION } from './text-signs.ts';
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
type Chances = ReturnType<typeof chancesOf>;
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
  const units = parted(whole, lexicon);
  const nodes = nodesOf(units, about, lexicon);
  const chances = chancesOf(nodes, lexicon);
  const partOf = (node: number): TurningParagraph | undefined =>
    units[nodes[node]!.unit]!.paragraphs[nodes[node]!.paragraph];
  const isTurn = (node: number): boolean => {
    if (nodes[node]!.paragraph === 0 || leadsOn(partOf(node - 1)!.text)) return false;
    const { turnsTo } = partOf(node)!;
    return chances.another(node) > LEAST && (turnsTo === undefined || chances.of(turnsTo, node) > LEAST);
  };
  const turns: number[][] = units.map(() => []);
  for (const [unit, own] of Map.groupBy(nodes.keys(), (node) => nodes[node]!.unit)) {
    const found = own.filter(isTurn);
    const piece = own.slice(own.indexOf(found.at(-1) ?? own[0]!));
    const close = closeOf(piece, { chances, lexicon, textOf: (node) => partOf(node)!.text });
    for (const node of close === null ? found : [...found, close]) {
      const { paragraphs } = units[unit]!;
      const { start } = paragraphs[signedFrom(units[unit]!, nodes[node]!.paragraph)]!;
      if (start > (turns[unit]!.at(-1) ?? -1)) turns[unit]!.push(start);
    }
  }
  return turns;
}

interface Judged {
  chances: Chances;
  lexicon: Lexicon;
  textOf: (node: number) => string;
}

/** From this chance on it is sure how a piece begins and ends. */
const SURE = 0.9;

/**
 * The node with which a piece comes to close the report, where by its end it surely does and at its beginning it surely
 * does not: the first that says so by its words or is a date, else the likeliest, though it need not be likely.
 */
function closeOf([first, ...others]: readonly number[], { chances, lexicon, textOf }: Judged): number | null {
  const { closes } = lexicon.roles;
  const isClose = (node: number): number => chances.of(closes, node);
  if (others.length === 0 || !(isClose(others.at(-1)!) >= SURE && isClose(first!) <= 1 - SURE)) return null;
  const says = (text: string): boolean => isDateLine(text) || lexicon.readTurn(text)?.id === closes;
  const said = others.find((node) => isClose(node) > LEAST && says(textOf(node)));
  return said ?? others.reduce((best, node) => (chances.another(node) > chances.another(best) ? node : best));
}

/** Who signs stands above the day: where a date begins a turn, the lines of names right above it begin it. */
function signedFrom({ heading, paragraphs }: Unit, paragraph: number): number {
  const first = heading ? 0 : 1;
  let at = paragraph;
  const isSigned = isDateLine(paragraphs[paragraph]!.text);
  while (isSigned && at > first && paragraph - at < MOST_SIGNERS && NO_SENTENCE.test(paragraphs[at - 1]!.text)) at -= 1;
  return at;
}

const MOST_SIGNERS = 2;

/** Those who are spoken to, and half a sentence, belong to what follows. */
const leadsOn = (text: string): boolean => BROKEN.test(text) || SALUTATION.test(text);
