import type { Lexicon } from '../lexicon.ts';
import type { Link } from '../model/type-weights.ts';
import type { Paragraph, Unit } from '../types.ts';
import { familyOf, type Family } from './family.ts';
import { headingSigns } from './heading-signs.ts';
import { textSigns } from './text-signs.ts';
import { contextAt, roleSigns, type About, type Spot } from './place.ts';
import type { Signs } from './signs.ts';

/** A paragraph, the first of a unit with its heading, as the model sees it. */
export interface Node extends Signs {
  unit: number;
  /** Place of the paragraph in its unit; 0 also for a heading without text. */
  paragraph: number;
  /** Place of the node above among the nodes; -1 where there is none. */
  above: number;
  link: Link;
}

/** Every paragraph of a report as a node of one tree. Units without a heading hang on what stands before them. */
export function nodesOf(units: readonly Unit[], about: About, lexicon: Lexicon): Node[] {
  const family = familyOf(units);
  const nodes: Node[] = [];
  const firsts: number[] = [];
  let part = -1;
  for (const [index, unit] of units.entries()) {
    const parent = family.parents[index]!;
    firsts.push(nodes.length);
    const above = aboveOf(unit, { parent: firsts[parent], before: nodes.length - 1, part });
    for (const [paragraph, signs] of paragraphSigns(units, index, { about, family, lexicon }).entries()) {
      const hangs = paragraph === 0 ? above : { above: nodes.length - 1, link: 'paragraph' as const };
      nodes.push({ unit: index, paragraph, ...hangs, ...signs });
    }
    if (!unit.heading) part = nodes.length - 1;
    else if (unit.depth <= 1) part = firsts[index]!;
  }
  return nodes;
}

/** A child hangs on its parent, a part on the part before it, what has no heading on the paragraph before it. */
function aboveOf(
  unit: Unit,
  { parent, before, part }: { parent: number | undefined; before: number; part: number },
): Pick<Node, 'above' | 'link'> {
  if (!unit.heading) return { above: before, link: 'paragraph' };
  return parent === undefined ? { above: part, link: 'part' } : { above: parent, link: 'parent' };
}

/** What each paragraph of a unit shows, the first with the heading; at least one, be it without text. */
function paragraphSigns(
  units: readonly Unit[],
  index: number,
  { about, family, lexicon }: { about: About; family: Family; lexicon: Lexicon },
): Signs[] {
  const unit = units[index]!;
  const children = family.children[index]!.map((child) => units[child]!);
  const heading = headingSigns(unit, children, { year: about.year, lexicon });
  const own = unit.paragraphs.length === 0 ? [null] : unit.paragraphs;
  return own.map((one, paragraph) => {
    const spot: Spot = { unit, index, paragraph, paragraphs: own.length, units: units.length, family };
    const shown = one === null ? NO_TEXT : signsIn(one, lexicon);
    const both = paragraph === 0 ? [heading, shown] : [shown];
    return {
      signs: [...both.flatMap(({ signs }) => signs), ...roleSigns(spot, about, lexicon)],
      context: [...both.flatMap(({ context }) => context), ...contextAt(spot, about)],
    };
  });
}

/** What paragraphs show, kept while they are: a report is read to find its turns, then to type what they cut. */
const read = new WeakMap<Lexicon, WeakMap<Paragraph, Signs>>();

function signsIn(paragraph: Paragraph, lexicon: Lexicon): Signs {
  const known = read.get(lexicon) ?? new WeakMap<Paragraph, Signs>();
  read.set(lexicon, known);
  const signs = known.get(paragraph) ?? textSigns(paragraph.text, lexicon);
  known.set(paragraph, signs);
  return signs;
}

const NO_TEXT: Signs = { signs: [], context: [['no text', 1]] };
