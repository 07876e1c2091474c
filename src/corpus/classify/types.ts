import { wordsFound, type Cues, type Lexicon } from '../lexicon.ts';
import type { Evidence } from '../schema.ts';
import type { Unit } from '../sections.ts';
import { jobsOf } from './jobs.ts';

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
  parent: TypeDecision | null;
}

/** One way to decide; null where it has nothing to say. The first that decides is followed. */
type Decide = (place: Place, lexicon: Lexicon) => TypeDecision | null;

const DECIDERS: readonly Decide[] = [byPosition, byHeading, byJob, byParent, byText];

/** The types of all units of a report, in order. */
export function typesOf(units: readonly Unit[], lexicon: Lexicon): TypeDecision[] {
  const open: { depth: number; decision: TypeDecision }[] = [];
  const decisions = units.map((unit, index) => {
    while ((open.at(-1)?.depth ?? 0) >= Math.max(unit.depth, 1)) open.pop();
    const place = { unit, isFirst: index === 0, parent: open.at(-1)?.decision ?? null };
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

/** A heading may name two types: 存在的问题及原因 is problems and causes. */
function byHeading({ unit }: Place, lexicon: Lexicon): TypeDecision | null {
  const heading = unit.heading?.heading ?? '';
  const found = lexicon.types
    .map(({ id, heading: cue }) => ({ id, at: heading.search(cue), words: wordsFound(heading, cue) }))
    .filter(({ words }) => words.length > 0);
  if (found.length === 0) return null;
  const types = found.sort((a, b) => a.at - b.at).map(({ id }) => id);
  return { types, confidence: 0.95, evidence: found.map(({ id, words }) => ({ tag: id, from: 'heading', words })) };
}

/** Most of the text stands behind words that turn to another job: 下一步，我将…… */
function byJob({ unit }: Place, lexicon: Lexicon): TypeDecision | null {
  const [leading] = jobsOf(unit.paragraphs, lexicon.types);
  if (!leading || leading.share < 0.5) return null;
  const evidence: Evidence[] = [{ tag: leading.id, from: 'text', words: leading.words }];
  return { types: [leading.id], confidence: 0.6 + 0.35 * leading.share, evidence };
}

/** A section does what the heading above it says; causes are added where it gives them. */
function byParent({ unit, parent }: Place, lexicon: Lexicon): TypeDecision | null {
  const leading = parent?.types[0];
  if (!parent || !leading || parent.confidence < 0.7) return null;
  const evidence: Evidence[] = [{ tag: leading, from: 'parent', words: [unit.path.at(-1)!] }];
  const causes = leading === 'problems' ? causesIn(unit, lexicon) : [];
  if (causes.length > 0) evidence.push({ tag: 'causes', from: 'text', words: causes });
  return { types: evidence.map(({ tag }) => tag), confidence: 0.85, evidence };
}

const causesIn = ({ paragraphs }: Unit, { types }: Lexicon): string[] =>
  wordsIn(
    paragraphs,
    types.find(({ id }) => id === 'causes'),
  );

function wordsIn(paragraphs: Unit['paragraphs'], cues: Cues | undefined): string[] {
  return cues ? wordsFound(paragraphs.map(({ text }) => text).join('\n'), cues.text) : [];
}

/** No heading helps: what the section says of shortcomings or of things done. What says neither is taken for work. */
function byText({ unit }: Place, lexicon: Lexicon): TypeDecision {
  const scored = lexicon.types
    .filter(({ id }) => id === 'work' || id === 'problems')
    .map((cues) => ({ id: cues.id, words: wordsIn(unit.paragraphs, cues) }));
  const [work, problems] = ['work', 'problems'].map((id) => scored.find((score) => score.id === id)?.words ?? []);
  const chars = unit.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (problems!.length > work!.length && problems!.length * 100 > chars)
    return { types: ['problems'], confidence: 0.6, evidence: [{ tag: 'problems', from: 'text', words: problems! }] };
  if (work!.length > 0)
    return { types: ['work'], confidence: 0.7, evidence: [{ tag: 'work', from: 'text', words: work!.slice(0, 6) }] };
  return {
    types: ['work'],
    confidence: 0.4,
    evidence: [{ tag: 'work', from: 'position', words: ['在正文中，没有别的线索'] }],
  };
}

/** A parent whose text is all in its children, and whose heading names no type, is what its children mostly are. */
function byChildren(units: readonly Unit[], decisions: readonly TypeDecision[], index: number): TypeDecision | null {
  const unit = units[index]!;
  if (!unit.heading || unit.paragraphs.length > 0 || decisions[index]!.evidence[0]?.from === 'heading') return null;
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
