import { yearsIn } from '../identity.ts';
import { wordsFound, type Lexicon } from '../lexicon.ts';
import type { Evidence } from '../schema.ts';
import type { Unit } from '../sections.ts';
import { byChildren } from './children.ts';
import { isKnown, type TypeDecision } from './decision.ts';
import { jobsOf } from './jobs.ts';
import { namesIn, type Named } from './names.ts';
import { positions } from './positions.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A unit and what is already decided about the unit above it. */
interface Place {
  unit: Unit;
  isFirst: boolean;
  isLast: boolean;
  parent: TypeDecision | null;
  /** The type of a section of which nothing tells what it does. */
  usual: string;
  /** The year reported on. */
  year: number | null;
}

/** One way to decide; null where it has nothing to say. The first that decides is followed. */
type Decide = (place: Place, lexicon: Lexicon) => TypeDecision | null;

const DECIDERS: readonly Decide[] = [
  byPosition,
  bySignature,
  byHeading,
  byJob,
  byFirmParent,
  byTone,
  byWeakHeading,
  byParent,
  byWording,
  byKind,
];

/** What a heading calls 工作 or 情况 may be anything; these types are named by it only where the text agrees. */
const WEAK = new Set(['work', 'overview']);
/** A parent of these types leaves its children no other job. */
const FIRM = new Set(['problems', 'causes', 'plans', 'lessons']);
/** So much of a text must be worded as a type is, to be of it against what stands around. */
const MOST_OF_TEXT = 0.6;
/** And so much where nothing stands against it. */
const SOME_OF_TEXT = 0.3;
const MOST_WORDS = 6;
const NOTHING = /(?!)/g;

/** The types of all units of a report, in order. */
export function typesOf(
  units: readonly Unit[],
  { usual, year }: Pick<Place, 'usual' | 'year'>,
  lexicon: Lexicon,
): TypeDecision[] {
  const open: { depth: number; decision: TypeDecision }[] = [];
  const decisions = units.map((unit, index) => {
    while ((open.at(-1)?.depth ?? 0) >= Math.max(unit.depth, 1)) open.pop();
    const parent = unit.heading ? (open.at(-1)?.decision ?? null) : null;
    const place = { unit, isFirst: index === 0, isLast: index === units.length - 1, parent, usual, year };
    const decision = DECIDERS.reduce<TypeDecision | null>((found, decide) => found ?? decide(place, lexicon), null)!;
    if (unit.heading) open.push({ depth: unit.depth, decision });
    return decision;
  });
  return decisions.map((decision, index) => byChildren(units, decisions, index) ?? decision);
}

function byPosition({ unit, isFirst }: Place): TypeDecision | null {
  if (!isFirst || unit.heading) return null;
  return {
    types: ['opening'],
    confidence: 0.95,
    evidence: [{ tag: 'opening', from: 'position', words: [positions.opening.zh] }],
  };
}

/** A headless stretch at the end that says farewell, or that has no sentence: the signature. */
function bySignature({ unit, isFirst, isLast }: Place, { types }: Lexicon): TypeDecision | null {
  if (!isLast || isFirst || unit.heading) return null;
  const text = unit.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const words = wordsFound(text, types.find(({ id }) => id === 'closing')?.text ?? NOTHING);
  if (words.length > 0)
    return { types: ['closing'], confidence: 0.9, evidence: [{ tag: 'closing', from: 'text', words }] };
  if (/[。；！？]/.test(text)) return null;
  return {
    types: ['closing'],
    confidence: 0.9,
    evidence: [{ tag: 'closing', from: 'position', words: [positions.signature.zh] }],
  };
}

/** A heading may name two types: 存在的问题及原因 is problems and causes. */
function byHeading(place: Place, lexicon: Lexicon): TypeDecision | null {
  const named = namedBy(place, lexicon);
  if (!named || WEAK.has(named.types[0]!)) return null;
  return named;
}

/** A heading that names work or an overview, where the text turns to nothing else. */
function byWeakHeading(place: Place, lexicon: Lexicon): TypeDecision | null {
  const named = namedBy(place, lexicon);
  if (!named) return null;
  const [leading] = wordingOf(place.unit.paragraphs, lexicon);
  return leading && isAgainst(leading, named.types) ? null : { ...named, confidence: 0.9 };
}

/** Most of the text is worded as something else is. */
const isAgainst = ({ id, share }: Wording, types: readonly string[]): boolean =>
  (id === 'problems' || id === 'plans') && share >= MOST_OF_TEXT && !types.includes(id);

function namedBy({ unit, year }: Place, lexicon: Lexicon): TypeDecision | null {
  const heading = unit.heading?.heading ?? '';
  const named = laterYear(namesIn(heading, lexicon), heading, year);
  if (named.length === 0) return null;
  return {
    types: named.map(({ id }) => id),
    confidence: 0.95,
    evidence: named.map(({ id, words }) => ({ tag: id, from: 'heading', words })),
  };
}

/** Work of a year after the one reported on is still to be done: 2024年重点工作 in a report on 2023. */
function laterYear(named: readonly Named[], heading: string, year: number | null): readonly Named[] {
  const [later] = year === null ? [] : yearsIn(heading).filter((one) => one > year);
  const isOpen = named.every(({ id }) => WEAK.has(id));
  return later !== undefined && isOpen ? [{ id: 'plans', words: [`${later}年`] }] : named;
}

/** Most of the text stands behind words that turn to another job: 下一步，我将…… */
function byJob({ unit }: Place, lexicon: Lexicon): TypeDecision | null {
  const [leading] = jobsOf(unit.paragraphs, lexicon);
  if (!leading || leading.share < 0.5) return null;
  const evidence: Evidence[] = [{ tag: leading.id, from: 'text', words: leading.words }];
  return { types: [leading.id], confidence: 0.6 + 0.35 * leading.share, evidence };
}

/** Below 存在的问题 stand problems, whatever a heading there speaks of. */
function byFirmParent(place: Place, lexicon: Lexicon): TypeDecision | null {
  return place.parent?.types.some((type) => FIRM.has(type)) ? byParent(place, lexicon) : null;
}

/** A heading that describes a shortcoming without naming one: 学习不够深入. */
function byTone({ unit }: Place, { types }: Lexicon): TypeDecision | null {
  const heading = unit.heading?.heading ?? '';
  for (const { id, tone, not } of types) {
    const words = wordsFound(heading.replace(not, ''), tone);
    if (words.length > 0) return { types: [id], confidence: 0.85, evidence: [{ tag: id, from: 'heading', words }] };
  }
  return null;
}

/** A section does what the heading above it says; of two types the one its wording is of. Causes are added where it gives them. */
function byParent({ unit, parent }: Place, lexicon: Lexicon): TypeDecision | null {
  if (!parent || !isKnown(parent)) return null;
  const leading = ofSeveral(parent.types, unit, lexicon);
  const evidence: Evidence[] = [{ tag: leading, from: 'parent', words: [unit.path.at(-1)!] }];
  const causes = leading === 'problems' ? causesIn(unit, lexicon) : [];
  if (causes.length > 0) evidence.push({ tag: 'causes', from: 'text', words: causes });
  return { types: evidence.map(({ tag }) => tag), confidence: 0.85, evidence };
}

function ofSeveral(types: readonly string[], { paragraphs }: Unit, lexicon: Lexicon): string {
  const others = types.filter((type) => type !== 'causes');
  if (others.length < 2) return types[0]!;
  return wordingOf(paragraphs, lexicon).find(({ id }) => types.includes(id))?.id ?? types[0]!;
}

const causesIn = ({ paragraphs }: Unit, { types }: Lexicon): string[] => {
  const cues = types.find(({ id }) => id === 'causes');
  return cues ? wordsFound(paragraphs.map(({ text }) => text).join('\n'), cues.text) : [];
};

/** No heading helps: what the wording says, of shortcomings, of things done, of things to come. An argument has no such wording. */
function byWording({ unit, usual }: Place, lexicon: Lexicon): TypeDecision | null {
  const [leading] = wordingOf(unit.paragraphs, lexicon);
  if (!leading || usual === 'other' || leading.share < (usual === 'work' ? SOME_OF_TEXT : MOST_OF_TEXT)) return null;
  const { id, share, words } = leading;
  const evidence: Evidence[] = [{ tag: id, from: 'text', words: words.slice(0, MOST_WORDS) }];
  return { types: [id], confidence: 0.5 + 0.25 * share, evidence };
}

/** Nothing tells: what a section of such a report usually is. */
function byKind({ usual }: Place): TypeDecision {
  return {
    types: [usual],
    confidence: 0.4,
    evidence: [{ tag: usual, from: 'position', words: [positions.usual.zh] }],
  };
}
