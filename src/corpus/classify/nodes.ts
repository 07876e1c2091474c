import { firstIndex } from '../../text/binary-search.ts';
import { isDateLine } from '../../text/dates.ts';
import type { Lexicon } from '../lexicon.ts';
import { yearsIn } from '../mentions.ts';
import type { Features } from '../model/features.ts';
import type { Link } from '../model/type-weights.ts';
import type { Paragraph, Unit } from '../types.ts';
import { familyOf, type UnitTree } from './family.ts';
import { headingSigns } from './heading-signs.ts';
import { textSigns } from './text-signs.ts';
import { contextAt, roleSigns, type About, type ParagraphSpot } from './position.ts';
import type { Signs } from './signs.ts';
import { tiesBetween, tiesOf } from './ties.ts';

/** A paragraph, the first of a unit with its heading, as the model sees it. */
export interface ParagraphNode extends Signs {
  unit: number;
  /** Place of the paragraph in its unit; 0 also for a heading without text. */
  paragraph: number;
  /** Place of the node above among the nodes; -1 where there is none. */
  above: number;
  link: Link;
  /** What speaks for its having the type of the node above, or against it. */
  ties: Features;
}

/** Every paragraph of a report as a node of one tree. */
export function nodesOf(units: readonly Unit[], about: About, lexicon: Lexicon): ParagraphNode[] {
  const wholes = wholesOf(units);
  const family = familyOf(wholes.map(({ unit }) => unit));
  const nodes: ParagraphNode[] = [];
  const firsts: number[] = [];
  let part = -1;
  for (const [index, whole] of wholes.entries()) {
    const parent = family.parents[index]!;
    const first = nodes.length;
    firsts.push(first);
    const above = aboveOf(whole.unit, { parent: firsts[parent], part });
    const over = wholes[parent === -1 ? wholeOf(nodes[part], wholes) : parent]?.unit;
    for (const [place, signs] of paragraphSigns(wholes, index, { about, family, lexicon }).entries()) {
      const hangs =
        place === 0
          ? { ...above, ties: over ? tiesOf(above.link, whole.unit, over, lexicon) : [] }
          : { above: nodes.length - 1, link: 'paragraph' as const, ties: tiesAt(place, index, wholes, lexicon) };
      nodes.push({ unit: whole.places[place]!.unit, paragraph: whole.places[place]!.paragraph, ...hangs, ...signs });
    }
    if (!whole.unit.heading) part = nodes.length - 1;
    else if (whole.unit.depth <= 1) part = first;
  }
  return nodes;
}

/** A unit with the stretches without a heading that were cut from it, each paragraph with its place among the units. */
interface Whole {
  unit: Unit;
  places: { unit: number; paragraph: number; read: Paragraph | null }[];
}

/** The units as their headings cut them: what was cut where it turns is read as it was to find the turn. */
function wholesOf(units: readonly Unit[]): Whole[] {
  const wholes: Whole[] = [];
  for (const [index, unit] of units.entries()) {
    const read = unit.paragraphs.length === 0 ? [null] : unit.paragraphs;
    if (unit.heading || index === 0) wholes.push({ unit, places: [] });
    const { places } = wholes.at(-1)!;
    for (const [paragraph, one] of read.entries()) places.push({ unit: index, paragraph, read: one });
  }
  return wholes;
}

/** Place of the whole in which a node stands; -1 for none. */
const wholeOf = (node: ParagraphNode | undefined, wholes: readonly Whole[]): number =>
  node === undefined ? -1 : firstIndex(0, wholes.length, (at) => wholes[at]!.places[0]!.unit > node.unit) - 1;

/** What ties a paragraph to the one before it in its whole. */
function tiesAt(place: number, index: number, wholes: readonly Whole[], lexicon: Lexicon): Features {
  const { unit, places } = wholes[index]!;
  const [before, text] = [places[place - 1], places[place]].map((one) => one!.read?.text ?? '');
  const follower = {
    text: text!,
    before: before!,
    left: places.length - 1 - place,
    sections: wholes.length - 1 - index,
  };
  return tiesBetween(follower, unit, lexicon);
}

/** A child hangs on its parent, a part on the part before it. */
const aboveOf = (
  { heading }: Unit,
  { parent, part }: { parent: number | undefined; part: number },
): { above: number; link: 'parent' | 'part' } =>
  heading && parent !== undefined ? { above: parent, link: 'parent' } : { above: part, link: 'part' };

/** What each paragraph of a whole shows, the first with the heading; at least one, be it without text. */
function paragraphSigns(
  wholes: readonly Whole[],
  index: number,
  { about, family, lexicon }: { about: About; family: UnitTree; lexicon: Lexicon },
): Signs[] {
  const { unit, places } = wholes[index]!;
  const children = family.children[index]!.map((child) => wholes[child]!.unit);
  const heading = headingSigns(unit, children, { year: about.year, lexicon });
  return places.map(({ read: one }, paragraph) => {
    const spot: ParagraphSpot = { unit, index, paragraph, paragraphs: places.length, units: wholes.length, family };
    const shown = one === null || one.text === '' ? NO_TEXT : signsIn(one, lexicon);
    const both = paragraph === 0 ? [heading, shown] : [shown];
    return {
      signs: [...both.flatMap(({ signs }) => signs), ...roleSigns(spot, about, lexicon)],
      context: [...both.flatMap(({ context }) => context), ...contextAt(spot, about), ...timeOf(one, about)],
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

/** What begins with a year after the one reported on tells of what is to come; a date below the text does not. */
const timeOf = (paragraph: Paragraph | null, { year }: About): Features =>
  paragraph &&
  year !== null &&
  !isDateLine(paragraph.text) &&
  yearsIn(paragraph.text.slice(0, BEGINNING)).some((one) => one > year)
    ? [['begins with a later year', 1]]
    : [];
const BEGINNING = 16;

const NO_TEXT: Signs = { signs: [], context: [['no text', 1]] };
