import type { Lexicon } from './lexicon.ts';
import type { Heading, Outlined } from './outline/index.ts';
import { sentencesOf } from '../text/sentences.ts';
import { signOffAt } from './sign-off.ts';

/** A unit of the report before it is classified; offsets are in the clean text, in UTF-16 units. */
export interface Unit {
  /** Place in the outline: `s0` the opening, `s2-1` 二、（一）, `s4-tail` a headless stretch after the fourth. */
  anchor: string;
  /** 0 for a headless stretch. */
  depth: number;
  /** Null where headless. */
  heading: Heading | null;
  /** Headings above it, the outermost first. */
  path: string[];
  /** Where the unit begins, heading included. Units tile the text behind title and byline. */
  start: number;
  end: number;
  /** Its own paragraphs, children excluded. */
  paragraphs: Paragraph[];
}

/** One line of a section's own text; `start` is its offset in the clean text. */
export interface Paragraph {
  start: number;
  text: string;
}

export interface Sectioned extends Outlined {
  units: Unit[];
}

/** Cuts the text at its headings, and where a headless paragraph turns to another job. */
export function sections(outlined: Outlined, lexicon: Lexicon): Sectioned {
  const units = headed(outlined);
  return {
    ...outlined,
    units: units.flatMap((unit, index) =>
      splitAt(
        turnsOf(unit, { isOnly: units.length === 1, isLast: index === units.length - 1 }, lexicon),
        unit,
        outlined.text,
      ),
    ),
  };
}

function headed({ text, bylineEnd, headings }: Outlined): Unit[] {
  const first = headings[0]?.start ?? text.length;
  const opening = { anchor: 's0', depth: 0, heading: null, path: [], start: bylineEnd, end: first };
  const units = text.slice(bylineEnd, first).trim() === '' ? [] : [withParagraphs(opening, text)];
  let ordinals: number[] = [];
  let path: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const above = heading.depth - 1;
    ordinals = [...ordinals.slice(0, above), (ordinals[above] ?? 0) + 1];
    path = path.slice(0, above);
    const end = headings[index + 1]?.start ?? text.length;
    const place = { anchor: `s${ordinals.join('-')}`, depth: heading.depth, heading, path, start: heading.start, end };
    units.push(withParagraphs(place, text));
    path = [...path, heading.heading];
  }
  return units;
}

function withParagraphs(place: Omit<Unit, 'paragraphs'>, text: string): Unit {
  const from = place.heading?.end ?? place.start;
  const lines = text.slice(from, place.end).matchAll(/\S[^\n]*/g);
  return { ...place, paragraphs: Array.from(lines, (line) => ({ start: from + line.index, text: line[0] })) };
}

/** Where a unit stands among the others. */
interface Standing {
  isOnly: boolean;
  isLast: boolean;
}

/** Offsets of the paragraphs with which the unit turns to another job, in order. */
function turnsOf(unit: Unit, { isOnly, isLast }: Standing, lexicon: Lexicon): number[] {
  const turns = turnsIn(unit, lexicon);
  const body = isOnly ? bodyAt(unit) : null;
  const signOff = isLast ? signOffAt(unit.paragraphs, unit.heading !== null, lexicon) : null;
  const farewell = turns.find(({ id }) => id === 'closing')?.start ?? Infinity;
  const starts = turns.map(({ start }) => start).filter((start) => start !== farewell);
  const ends = signOff === null ? farewell : Math.min(signOff, farewell);
  return [...new Set([...starts, ...(body === null ? [] : [body]), ...(ends < Infinity ? [ends] : [])])].sort(
    (a, b) => a - b,
  );
}

/** Cuts a unit where it turns: a headless unit for each job. */
function splitAt(turns: readonly number[], whole: Unit, text: string): Unit[] {
  if (turns.length === 0) return [whole];
  const bounds = [...turns, whole.end];
  const tails = turns.map((start, index) => {
    const anchor = `${whole.anchor}-tail${index === 0 ? '' : `-${index + 1}`}`;
    return withParagraphs({ anchor, depth: 0, heading: null, path: [], start, end: bounds[index + 1]! }, text);
  });
  return [withParagraphs({ ...whole, end: turns[0]! }, text), ...tails];
}

/** The paragraphs with which the unit turns to a type that neither its headings nor the text before name. */
function turnsIn({ heading, path, paragraphs }: Unit, { types, readTurn }: Lexicon): { id: string; start: number }[] {
  const headings = [...path, heading?.heading ?? ''].join('\n');
  const done = new Set(types.filter((type) => headings.search(type.heading) !== -1).map((type) => type.id));
  const turns: { id: string; start: number }[] = [];
  for (const [index, { start, text }] of paragraphs.entries()) {
    const jobs = sentencesOf(text).map((sentence) => readTurn(sentence)?.id);
    const job = jobs[0];
    if (job && index > 0 && !done.has(job) && job !== turns.at(-1)?.id) turns.push({ id: job, start });
    for (const id of jobs) if (id && turns.length === 0) done.add(id);
  }
  return turns;
}

/** 各位领导、同志们： */
const SALUTATION = /^[^。；]{2,30}[：:！]$/;
/** 现将……报告如下 */
const LEAD_IN = /(?:如下|汇报|报告)[：:。！]?$/;

/** In a report without headings: where the opening ends, behind its lead-in or its first paragraph. */
function bodyAt({ heading, paragraphs }: Unit): number | null {
  if (heading || paragraphs.length < 3) return null;
  const leadIn = paragraphs.findIndex(({ text }) => LEAD_IN.test(text));
  const first = paragraphs.findIndex(({ text }) => !SALUTATION.test(text));
  return paragraphs[(leadIn === -1 ? first : leadIn) + 1]?.start ?? null;
}
