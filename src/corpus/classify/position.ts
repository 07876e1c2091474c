import type { Lexicon } from '../lexicon.ts';
import { step, type Features } from '../model/features.ts';
import type { Unit } from '../types.ts';
import type { UnitTree } from './family.ts';
import type { Sign } from './signs.ts';

/** What is known of the report as a whole. */
export interface About {
  genre: string;
  /** The type of a section of which nothing tells what it does. */
  usual: string;
  year: number | null;
}

/** A place in a report: a paragraph of a unit. */
export interface ParagraphSpot {
  unit: Unit;
  /** Place of the unit among the units. */
  index: number;
  /** Place of the paragraph in the unit, and how many it has. */
  paragraph: number;
  paragraphs: number;
  /** How many units the report has. */
  units: number;
  family: UnitTree;
}

const END = [0, 1, 2, 4];

/** What a place tells, and the genre of the report. */
export function contextAt(spot: ParagraphSpot, { genre, usual }: About): Features {
  const { unit, index, paragraph, paragraphs, units, family } = spot;
  const left = paragraphs - 1 - paragraph;
  const names = [
    paragraph === 0 ? 'first paragraph' : step('paragraph', paragraph, [1, 2, 4]),
    ...(index === units - 1 ? [step('in the last unit, to its end', left, END)] : []),
    ...(index === 0 ? ['in the first unit'] : []),
    step('parts to come', family.parts - family.before[index]! - (unit.depth <= 1 ? 1 : 0), END),
    ...(family.children[index]!.length > 0 ? ['has children'] : []),
    ...(units === 1 ? ['the only unit', step('of a report without headings, to its end', left, END)] : []),
    ...(paragraph > 0 && left === 0 ? ['last paragraph of its unit'] : []),
    step('part', family.before[index]!, END),
    `in ${genre}`,
    `in one of ${usual}`,
    `${unit.heading ? 'headed' : 'headless'} in ${genre}`,
  ];
  return names.map((name) => [name, 1] as const);
}

/** Signs that a type's role gives: what opens stands first, what closes last, what is usual anywhere. */
export function roleSigns(
  { unit, index, paragraph, paragraphs, units }: ParagraphSpot,
  { usual }: About,
  { roles }: Lexicon,
): Sign[] {
  const opens = index === 0 && paragraph === 0 && !unit.heading;
  const closes = index === units - 1 && paragraph === paragraphs - 1 && (paragraph > 0 || !unit.heading);
  return [
    ...sign('usual', usual),
    ...(opens ? sign('opens', roles.opens) : []),
    ...(closes ? sign('closes', roles.closes) : []),
  ];
}

const sign = (way: string, type: string): Sign[] => [{ way, type, value: 1, words: [] }];
