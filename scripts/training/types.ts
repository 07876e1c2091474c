import { linkReasons } from '../../src/corpus/model/type-weights.ts';
import { nodesOf, type ParagraphNode } from '../../src/corpus/classify/nodes.ts';
import { reasonsFor, tied } from '../../src/corpus/classify/weighing.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Weights } from '../../src/corpus/model/features.ts';
import { beliefsIn, sameIn, type Beliefs, type Tree } from '../../src/corpus/model/tree.ts';
import { addTo, allWeighed, Names, numbered, penalise, weighed, type Numbered } from './choices.ts';
import { minimum } from './minimum.ts';
import type { ReadReport } from './reports.ts';
import { withThinned } from './thinned.ts';

/** There are thousands of them, of which one that weighs less can be missed, of words, which are most, still sooner. */
const HUNDREDTHS = 100;
const WORD = / \| (?:heading )?word /;
const LEAST_OF_SIGNS = 0.15;
const LEAST_OF_WORDS = 0.21;

const LINKS = ['parent', 'part', 'paragraph'] as const;
/**
 * What the ridge costs: signs are few and sure, single words fewer still, what stands around them is many and may be
 * chance. One misread unit must not pull all that hang on it, and a genre is often misread.
 */
const strengthOf = (name: string): number => {
  if (/^(?:parent|part|paragraph): /.test(name)) return 30;
  if (/^(?:parent|part|paragraph) stays: /.test(name)) return 6;
  if (!name.includes(' | ')) return 0.3;
  if (WORD.test(name) || / \| [ht]:/.test(name)) return 2;
  if (/\| in one of /.test(name)) return 20;
  return /\| (?:in|headed in|headless in) \p{Script=Han}/u.test(name) ? 40 : 6;
};

interface Example {
  nodes: readonly ParagraphNode[];
  /** For each node and label what speaks for it. */
  reasons: Numbered[][];
  /** For each node what speaks for its having the label of the node above. */
  ties: Numbered[];
  /** For each node the label a reader gave; -1 where none did. */
  gold: number[];
  /** What is believed where every label is known; null where one is not. */
  certain: Omit<Beliefs, 'total'> | null;
  /** How much it counts beside others, 1 for a whole report. */
  counts: number;
}

interface Problem {
  names: Names;
  labels: number;
  examples: Example[];
  links: ReadonlyMap<ParagraphNode['link'], Numbered[]>;
}

/** The weights under which the types that readers gave are likeliest. */
export function learnTypes(reports: readonly ReadReport[], lexicon: Lexicon): Weights {
  const problem = pose(reports, lexicon);
  const { names, examples } = problem;
  const strengths = names.list().map(strengthOf);
  const found = minimum((weights, gradient) => {
    const links = linkScores(problem, weights);
    const loss = penalise(weights, gradient, strengths);
    return examples.reduce((sum, example) => sum + lossOf(example, problem, { links, weights, gradient }), loss);
  }, names.size);
  const weights = names.weights(found, LEAST_OF_SIGNS, HUNDREDTHS);
  return Object.fromEntries(
    Object.entries(weights).filter(([name, weight]) => !WORD.test(name) || Math.abs(weight) >= LEAST_OF_WORDS),
  );
}

function pose(reports: readonly ReadReport[], lexicon: Lexicon): Problem {
  const names = new Names();
  const types = lexicon.types.map(({ id }) => id);
  const examples = reports.flatMap(({ units, about, sections }, report) => {
    const whole = nodesOf(units, about, lexicon);
    const gold = whole.map(({ unit, paragraph }) => types.indexOf(sections[unit]?.[paragraph]?.types[0] ?? ''));
    const known = gold.includes(-1) ? null : certain(whole, gold, types.length);
    const ties = whole.map((node) => numbered(node.ties, names));
    return withThinned(whole, report).map(({ nodes, counts }) => ({
      nodes,
      counts,
      reasons: nodes.map((node) => types.map((type) => numbered(reasonsFor(type, node), names))),
      ties,
      gold,
      certain: known,
    }));
  });
  const pairs = types.flatMap((over) => types.map((type) => [over, type] as const));
  const links = LINKS.map(
    (link) => [link, pairs.map(([over, type]) => numbered(linkReasons(link, over, type), names))] as const,
  );
  return { names, labels: types.length, examples, links: new Map(links) };
}

const linkScores = ({ links }: Problem, weights: Float64Array): Map<ParagraphNode['link'], Float64Array> =>
  new Map([...links].map(([link, pairs]) => [link, allWeighed(pairs, weights)]));

interface Standing {
  links: Map<ParagraphNode['link'], Float64Array>;
  weights: Float64Array;
  gradient: Float64Array;
}

function lossOf(
  { nodes, reasons, ties, gold, certain: known, counts }: Example,
  { labels, links: pairs }: Problem,
  at: Standing,
): number {
  const tree: Tree = {
    labels,
    above: nodes.map(({ above }) => above),
    scores: reasons.map((one) => allWeighed(one, at.weights)),
    links: nodes.map(({ link }, node) => tied(at.links.get(link)!, weighed(ties[node]!, at.weights))),
  };
  const free = beliefsIn(tree);
  const told = known ? { ...known, total: totalOf(tree, gold) } : beliefsIn(clamped(tree, gold));
  for (const [node, one] of reasons.entries()) {
    add(one, { free: free.nodes[node]!, told: told.nodes[node]!, counts }, at.gradient);
    if (free.pairs[node] && told.pairs[node]) {
      add(pairs.get(nodes[node]!.link)!, { free: free.pairs[node], told: told.pairs[node], counts }, at.gradient);
      const stays = sameIn(free.pairs[node], labels) - sameIn(told.pairs[node], labels);
      addTo(at.gradient, ties[node]!, counts * stays);
    }
  }
  return counts * (free.total - told.total);
}

function add(
  all: readonly Numbered[],
  { free, told, counts }: Record<'free' | 'told', Float64Array> & { counts: number },
  gradient: Float64Array,
): void {
  for (let index = 0; index < all.length; index++) {
    const share = counts * (free[index]! - told[index]!);
    if (Math.abs(share) > 1e-9) addTo(gradient, all[index]!, share);
  }
}

/** The tree with the labels that are known as the only ones. */
const clamped = (tree: Tree, gold: readonly number[]): Tree => ({
  ...tree,
  scores: tree.scores.map((scores, node) =>
    gold[node] === -1 ? scores : scores.map((score, label) => (label === gold[node] ? score : -1e6)),
  ),
});

/** What is believed where every label is known. */
function certain(nodes: readonly ParagraphNode[], gold: readonly number[], labels: number): Omit<Beliefs, 'total'> {
  const only = (size: number, at: number): Float64Array => {
    const one = new Float64Array(size);
    one[at] = 1;
    return one;
  };
  return {
    nodes: gold.map((label) => only(labels, label)),
    pairs: nodes.map(({ above }, node) =>
      above === -1 ? null : only(labels * labels, gold[above]! * labels + gold[node]!),
    ),
  };
}

/** What speaks for the labels that are known, all together. */
const totalOf = ({ labels, above, scores, links }: Tree, gold: readonly number[]): number =>
  gold.reduce((sum, label, node) => {
    const over = above[node]!;
    return sum + scores[node]![label]! + (over === -1 ? 0 : links[node]![gold[over]! * labels + label]!);
  }, 0);
