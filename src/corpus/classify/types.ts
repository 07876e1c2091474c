import { wordsFound, type Lexicon } from '../lexicon.ts';
import type { Evidence } from '../schema.ts';
import type { Unit } from '../sections.ts';
import { jobsOf } from './jobs.ts';
import { namesIn } from './names.ts';
import { wordingOf, type Wording } from './wording.ts';

/** The types of a unit, how sure the leading one is (0 to 1), and why. */
export interface TypeDecision {
  types: string[];
  confidence: number;
  evidence: Evidence[];
}

/** A unit and what is already decided about the unit above it. */
interface Place {
  unit: Unit;
  isFirst: boolean;
  isLast: boolean;
  parent: TypeDecision | null;
  /** The type of a section of which nothing tells what it does. */
  usual: string;
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

/** The types of all units of a report, in order. `usual` is the type of a section of which nothing tells the job. */
export function typesOf(units: readonly Unit[], usual: string, lexicon: Lexicon): TypeDecision[] {
  const open: { depth: number; decision: TypeDecision }[] = [];
  const decisions = units.map((unit, index) => {
    while ((open.at(-1)?.depth ?? 0) >= Math.max(unit.depth, 1)) open.pop();
    const parent = unit.heading ? (open.at(-1)?.decision ?? null) : null;
    const place = { unit, isFirst: index === 0, isLast: index === units.length - 1, parent, usual };
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
    evidence: [{ tag: 'opening', from: 'position', words: ['在第一个标题之前'] }],
  };
}

/** A headless stretch at the end without a sentence is the signature. */
function bySignature({ unit, isLast }: Place): TypeDecision | null {
  if (!isLast || unit.heading || unit.paragraphs.some(({ text }) => /[。；！？]/.test(text))) return null;
  return {
    types: ['closing'],
    confidence: 0.9,
    evidence: [{ tag: 'closing', from: 'position', words: ['在全文最后，是落款'] }],
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
  const [leading] = wordingOf(place.unit.paragraphs, lexicon.types);
  return leading && isAgainst(leading, named.types) ? null : { ...named, confidence: 0.9 };
}

/** Most of the text is worded as something else is. */
const isAgainst = ({ id, share }: Wording, types: readonly string[]): boolean =>
  (id === 'problems' || id === 'plans') && share >= MOST_OF_TEXT && !types.includes(id);

function namedBy({ unit }: Place, lexicon: Lexicon): TypeDecision | null {
  const named = namesIn(unit.heading?.heading ?? '', lexicon.types);
  if (named.length === 0) return null;
  return {
    types: named.map(({ id }) => id),
    confidence: 0.95,
    evidence: named.map(({ id, words }) => ({ tag: id, from: 'heading', words })),
  };
}

/** Most of the text stands behind words that turn to another job: 下一步，我将…… */
function byJob({ unit }: Place, lexicon: Lexicon): TypeDecision | null {
  const [leading] = jobsOf(unit.paragraphs, lexicon.types);
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

/** A type that a heading gave, its own or one above it, is no guess. */
const isKnown = ({ evidence }: TypeDecision): boolean =>
  evidence[0]?.from === 'heading' || evidence[0]?.from === 'parent';

function ofSeveral(types: readonly string[], { paragraphs }: Unit, lexicon: Lexicon): string {
  const others = types.filter((type) => type !== 'causes');
  if (others.length < 2) return types[0]!;
  return wordingOf(paragraphs, lexicon.types).find(({ id }) => types.includes(id))?.id ?? types[0]!;
}

const causesIn = ({ paragraphs }: Unit, { types }: Lexicon): string[] => {
  const cues = types.find(({ id }) => id === 'causes');
  return cues ? wordsFound(paragraphs.map(({ text }) => text).join('\n'), cues.text) : [];
};

/** No heading helps: what the wording says, of shortcomings, of things done, of things to come. An argument has no such wording. */
function byWording({ unit, usual }: Place, lexicon: Lexicon): TypeDecision | null {
  const [leading] = wordingOf(unit.paragraphs, lexicon.types);
  if (!leading || usual === 'other' || leading.share < (usual === 'work' ? SOME_OF_TEXT : MOST_OF_TEXT)) return null;
  const { id, share, words } = leading;
  const evidence: Evidence[] = [{ tag: id, from: 'text', words: words.slice(0, MOST_WORDS) }];
  return { types: [id], confidence: 0.55 + 0.3 * share, evidence };
}

/** Nothing tells: what a section of such a report usually is. */
function byKind({ usual }: Place): TypeDecision {
  return {
    types: [usual],
    confidence: 0.4,
    evidence: [{ tag: usual, from: 'position', words: ['在正文中，没有别的线索'] }],
  };
}

/** A parent whose heading names no type is what its children mostly are, unless it has a text of its own that says more. */
function byChildren(units: readonly Unit[], decisions: readonly TypeDecision[], index: number): TypeDecision | null {
  const unit = units[index]!;
  const own = decisions[index]!;
  if (!unit.heading || own.evidence[0]?.from === 'heading') return null;
  if (unit.paragraphs.length > 0 && isKnown(own)) return null;
  let end = index + 1;
  while (end < units.length && units[end]!.depth > unit.depth) end += 1;
  const below = units.slice(index + 1, end);
  const sizes = new Map<string, number>();
  for (const [at, child] of below.entries()) {
    const type = decisions[index + 1 + at]!.types[0]!;
    sizes.set(type, (sizes.get(type) ?? 0) + child.end - child.start);
  }
  const [type] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!type) return null;
  return {
    types: [type],
    confidence: 0.85,
    evidence: [{ tag: type, from: 'children', words: below.map(({ heading }) => heading!.heading) }],
  };
}
