import type { Weights } from '../model/features.ts';
import type { Classified, Unit } from '../types.ts';
import { linkReasons } from '../model/type-weights.ts';
import type { Evidence } from '../schema.ts';
import type { ParagraphNode } from './nodes.ts';
import type { Sign } from './signs.ts';
import { countIn } from './weighing.ts';

/** A unit with its nodes and what was decided of the units around it. */
export interface Decided {
  unit: Unit;
  nodes: readonly ParagraphNode[];
  /** The leading type of the unit above; null where there is none. */
  parent: string | null;
  children: readonly { heading: string; type: string }[];
}

const MOST_WORDS = 6;
const FROM: Readonly<Record<string, Evidence['from']>> = {
  'heading names': 'heading',
  'heading names first': 'heading',
  'heading has': 'heading',
  'heading is': 'heading',
  'heading sounds of': 'heading',
  'text has': 'text',
  'text speaks of': 'text',
  'text turns to': 'text',
  'text begins to turn to': 'text',
  'text ends by turning to': 'text',
};

/** What a type of a unit stands on, and why it has it: what weighed most, the heaviest first, as words of the report. */
export function reasonsOf(
  type: string,
  { unit, nodes, parent, children }: Decided,
  weights: Weights,
): Pick<Classified, 'basis' | 'evidence'> {
  const heading = spoken(type, 'heading', { nodes, weights });
  const isNamed = heading.length > 0 && signsFor(type, 'heading', nodes).length > 0;
  const given = isNamed ? [] : around(type, { unit, parent, children, weights });
  const found = [...heading, ...spoken(type, 'text', { nodes, weights }), ...given].sort(
    (a, b) => (b.weight ?? 0) - (a.weight ?? 0),
  );
  return {
    basis: parent === type && !isNamed ? 'parent' : 'section',
    evidence: found.length > 0 ? found : [byPlace(type, nodes)],
  };
}

function spoken(
  type: string,
  from: 'heading' | 'text',
  { nodes, weights }: { nodes: readonly ParagraphNode[]; weights: Weights },
): Evidence[] {
  const signs = signsFor(type, from, nodes);
  const telling = tellingWords(type, from, { nodes, weights });
  const weight =
    signs.reduce((sum, { way, value }) => sum + value * weightOf(type, way, weights), 0) +
    [...telling.values()].reduce((sum, one) => sum + one, 0);
  const cueOf = new Map(signs.flatMap(({ words, cues }) => words.map((word, at) => [word, cues?.[at] ?? word])));
  const words = [...new Set([...cueOf.keys(), ...telling.keys()])];
  if (words.length === 0 || weight < 0) return [];
  const weigh = (word: string) => telling.get(word) ?? wordWeight(type, cueOf.get(word)!, { from, weights });
  const heavy = words.sort((a, b) => weigh(b) - weigh(a));
  return [{ tag: type, from, words: heavy.slice(0, MOST_WORDS), weight: round(weight) }];
}

/** The signs for a type, by as much as they count. */
const signsFor = (type: string, from: 'heading' | 'text', nodes: readonly ParagraphNode[]): Sign[] =>
  nodes.flatMap(({ paragraph, signs }) =>
    signs
      .filter((sign) => sign.type === type && FROM[sign.way] === from)
      .map((sign) => ({ ...sign, value: sign.value * countIn(nodes.length, paragraph) })),
  );

/** The words that name no type but speak for this one, each with its weight. */
function tellingWords(
  type: string,
  from: 'heading' | 'text',
  { nodes, weights }: { nodes: readonly ParagraphNode[]; weights: Weights },
): Map<string, number> {
  const beginning = from === 'heading' ? 'heading word ' : 'word ';
  const weighed = new Map<string, number>();
  for (const { paragraph, context } of nodes)
    for (const [name, value] of context) {
      const weight = name.startsWith(beginning) ? (weights[`${type} | ${name}`] ?? 0) : 0;
      const word = name.slice(beginning.length);
      if (weight > 0) weighed.set(word, (weighed.get(word) ?? 0) + value * weight * countIn(nodes.length, paragraph));
    }
  return weighed;
}

const weightOf = (type: string, way: string, weights: Weights): number =>
  (weights[way] ?? 0) + (weights[`${type} | ${way} ${type}`] ?? 0);

const wordWeight = (type: string, cue: string, { from, weights }: { from: string; weights: Weights }): number =>
  weights[`${type} | ${from === 'heading' ? 'h' : 't'}:${type}:${cue}`] ?? 0;

function around(
  type: string,
  { unit, parent, children, weights }: Omit<Decided, 'nodes'> & { weights: Weights },
): Evidence[] {
  const weight = round(linkReasons('parent', type, type).reduce((sum, [name]) => sum + (weights[name] ?? 0), 0));
  const like = children.filter((child) => child.type === type && child.heading !== '').map(({ heading }) => heading);
  return [
    ...(parent === type ? [{ tag: type, from: 'parent' as const, words: [unit.path.at(-1)!], weight }] : []),
    ...(like.length > 0
      ? [{ tag: type, from: 'children' as const, words: like, weight: round(weight * like.length) }]
      : []),
  ];
}

function byPlace(type: string, nodes: readonly ParagraphNode[]): Evidence {
  const isRole = (way: string) => way === 'opens' || way === 'closes';
  const role = nodes.flatMap(({ signs }) => signs).find((sign) => sign.type === type && isRole(sign.way))?.way;
  return { tag: type, from: 'position', words: [role ?? 'usual'] };
}

const round = (weight: number): number => Math.round(weight * 100) / 100;
