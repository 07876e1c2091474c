import type { Lexicon } from '../lexicon.ts';
import { step, type Features } from '../model/features.ts';
import type { Unit } from '../sections.ts';
import { headingSigns } from './heading-signs.ts';
import { textSigns } from './text-signs.ts';
import type { Sign, Signs } from './signs.ts';

/** How a node hangs on the one above it: a child on its parent, a part on the part before it, a paragraph on the one before. */
export type Link = 'parent' | 'part' | 'paragraph';

/** A paragraph, the first of a unit with its heading, as the model sees it. */
export interface Node extends Signs {
  unit: number;
  /** Place of the paragraph in its unit; 0 also for a heading without text. */
  paragraph: number;
  /** Place of the node above among the nodes; -1 where there is none. */
  above: number;
  link: Link;
}

/** What is known of the report as a whole. */
export interface About {
  kind: string;
  /** The type of a section of which nothing tells what it does. */
  usual: string;
  year: number | null;
}

/** Every paragraph of a report as a node of one tree. Units without a heading hang on what stands before them. */
export function nodesOf(units: readonly Unit[], about: About, lexicon: Lexicon): Node[] {
  const nodes: Node[] = [];
  const open: { depth: number; node: number }[] = [];
  for (const [index, unit] of units.entries()) {
    while ((open.at(-1)?.depth ?? 0) >= Math.max(unit.depth, 1)) open.pop();
    const first = nodes.length;
    const over = aboveOf(unit, { nodes, units, parent: open.at(-1)?.node });
    const heading = headingSigns(unit, childrenOf(units, index), { year: about.year, lexicon });
    const count = Math.max(1, unit.paragraphs.length);
    for (let paragraph = 0; paragraph < count; paragraph++) {
      const text = unit.paragraphs[paragraph]?.text;
      const words = text === undefined ? { signs: [], context: [['no text', 1] as const] } : textSigns(text, lexicon);
      const own = paragraph === 0 ? [heading, words] : [words];
      const place = placeContext(units, { index, paragraph, count });
      nodes.push({
        unit: index,
        paragraph,
        ...(paragraph === 0 ? over : { above: nodes.length - 1, link: 'paragraph' }),
        signs: [...own.flatMap(({ signs }) => signs), ...roleSigns({ index, paragraph, count, unit, last: index === units.length - 1 }, about, lexicon)],
        context: [...own.flatMap(({ context }) => context), ...place, ...kindContext(about, unit)],
      });
    }
    if (unit.heading) open.push({ depth: unit.depth, node: first });
  }
  return nodes;
}

function aboveOf(
  unit: Unit,
  { nodes, units, parent }: { nodes: readonly Node[]; units: readonly Unit[]; parent: number | undefined },
): Pick<Node, 'above' | 'link'> {
  if (unit.heading && parent !== undefined) return { above: parent, link: 'parent' };
  if (!unit.heading) return { above: nodes.length - 1, link: 'paragraph' };
  const before = nodes.findLastIndex((node) => {
    const { depth, heading } = units[node.unit]!;
    return (depth <= 1 && heading !== null && node.paragraph === 0) || heading === null;
  });
  return { above: before, link: 'part' };
}

function childrenOf(units: readonly Unit[], index: number): Unit[] {
  const { depth, heading } = units[index]!;
  if (!heading) return [];
  let end = index + 1;
  while (end < units.length && units[end]!.depth > depth) end += 1;
  return units.slice(index + 1, end).filter((unit) => unit.depth === depth + 1);
}

interface Spot {
  index: number;
  paragraph: number;
  count: number;
}

const END = [0, 1, 2, 4];

function placeContext(units: readonly Unit[], { index, paragraph, count }: Spot): Features {
  const unit = units[index]!;
  const following = units.slice(index + 1).filter(({ depth }) => depth <= 1).length;
  const isParent = (units[index + 1]?.depth ?? 0) > unit.depth && unit.heading !== null;
  const names = [
    paragraph === 0 ? 'first paragraph' : step('paragraph', paragraph, [1, 2, 4]),
    ...(index === units.length - 1 ? [step('in the last unit, to its end', count - 1 - paragraph, END)] : []),
    ...(index === 0 ? ['in the first unit'] : []),
    step('parts to come', following, [0, 1, 2, 4]),
    ...(isParent ? ['has children'] : []),
    ...(units.length === 1 ? ['the only unit', step('of a report without headings, to its end', count - 1 - paragraph, END)] : []),
    ...(paragraph > 0 && paragraph === count - 1 ? ['last paragraph of its unit'] : []),
    step('part', units.slice(0, index).filter(({ depth }) => depth <= 1).length, [0, 1, 2, 4]),
  ];
  return names.map((name) => [name, 1] as const);
}

const kindContext = ({ kind, usual }: About, unit: Unit): Features =>
  [`in ${kind}`, `in one of ${usual}`, `${unit.heading ? 'headed' : 'headless'} in ${kind}`].map((name) => [name, 1] as const);

/** Signs that a type's role gives: what opens stands first, what closes last, what is usual anywhere. */
function roleSigns(
  { index, paragraph, count, unit, last }: Spot & { unit: Unit; last: boolean },
  { usual }: About,
  { roles }: Lexicon,
): Sign[] {
  const sign = (way: string, type: string | null): Sign[] => (type === null ? [] : [{ way, type, value: 1, words: [] }]);
  return [
    ...sign('usual', usual),
    ...(index === 0 && paragraph === 0 && !unit.heading ? sign('opens', roles.opens) : []),
    ...(last && paragraph === count - 1 && (paragraph > 0 || !unit.heading) ? sign('closes', roles.closes) : []),
  ];
}
