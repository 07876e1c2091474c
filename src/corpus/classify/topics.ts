import { wordsFound, type Cues, type Lexicon } from '../lexicon.ts';
import type { Evidence } from '../schema.ts';
import type { Unit } from '../sections.ts';

/** The topics of a unit, the strongest first, and why. */
export interface TopicDecision {
  topics: string[];
  evidence: Evidence[];
}

interface Score {
  id: string;
  /** Words of the heading. */
  heading: string[];
  /** Words of the text, the heading included. */
  text: string[];
  /** How often they stand there. */
  times: number;
  /** Share of all topic words, by weight, from 0 to 1. */
  share: number;
}

const WITHOUT_TOPICS = new Set(['opening', 'closing']);
const MOST_TOPICS = 3;
/** A topic that the heading names must be borne out by so much of the topic words. */
const LEAST_NAMED = 0.06;
/** Another topic must hold so much of them, and so much of what the strongest holds. */
const LEAST_UNNAMED = 0.14;
const LEAST_OF_STRONGEST = 0.6;
/** In a text of some length one word alone is a mention, not a topic. */
const MENTION = { length: 120, times: 2 };

/** A parent is about what its heading names; another section also about what fills its text. */
export function topicsOf(unit: Unit, isParent: boolean, type: string, lexicon: Lexicon): TopicDecision {
  if (WITHOUT_TOPICS.has(type)) return { topics: [], evidence: [] };
  const heading = unit.heading?.heading ?? '';
  const text = [heading, ...(isParent ? [] : unit.paragraphs.map((paragraph) => paragraph.text))].join('\n');
  const scores = scoresOf(heading, text, lexicon.topics);
  const strongest = Math.max(...scores.map(({ share }) => share));
  const chosen = scores
    .filter((score) => isNamed(score) || (!isParent && fillsText(score, strongest, text.length)))
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, MOST_TOPICS);
  return { topics: chosen.map(({ id }) => id), evidence: chosen.flatMap(evidenceOf) };
}

const isNamed = ({ heading, share }: Score): boolean => heading.length > 0 && share >= LEAST_NAMED;

const fillsText = ({ share, times }: Score, strongest: number, length: number): boolean =>
  share >= Math.max(LEAST_UNNAMED, LEAST_OF_STRONGEST * strongest) &&
  (length <= MENTION.length || times >= MENTION.times);

const strength = ({ heading, share }: Score): number => share + (heading.length > 0 ? 0.5 : 0);

function scoresOf(heading: string, text: string, topics: readonly Cues[]): Score[] {
  const found = topics.map(({ id, ...cues }) => {
    const named = wordsFound(heading, cues.heading);
    const words = [...(text.match(cues.text) ?? []), ...(heading.match(cues.heading) ?? [])];
    return { id, heading: named, words, weight: words.reduce((sum, word) => sum + weightOf(word), 0) };
  });
  const total = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return found.map(({ id, heading: named, words, weight }) => ({
    id,
    heading: named,
    text: [...new Set(words)],
    times: words.length,
    share: weight / total,
  }));
}

/** A longer word says more: 三会一课 weighs 1.7 times what 制度 does. */
const weightOf = (word: string): number => Math.sqrt(Math.max(word.length - 1, 1));

function evidenceOf({ id, heading, text }: Score): Evidence[] {
  const found: Evidence[] = [
    { tag: id, from: 'heading', words: heading },
    { tag: id, from: 'text', words: text.filter((word) => !heading.includes(word)).slice(0, 8) },
  ];
  return found.filter(({ words }) => words.length > 0);
}
