import type { FoundCue } from '../../text/finder.ts';
import { overlap } from '../../text/spans.ts';
import type { Lexicon } from '../lexicon.ts';

/** A type that a heading names, and the words by which it does. */
export interface NamedType {
  id: string;
  words: string[];
}

/** Joins two things that a heading names side by side: 问题及原因, 成效和不足. */
const CONNECTIVE = /[及和与、，,并]|[ \t\u3000]/;
/** 下一步 before another word tells when: 下一步工作措施 is no work done. */
const TIME = /^(?:下一?步|下一?阶段|下半年|今后|明年|来年|未来)/;

/**
 * The types that a heading names, the leading one first.
 *
 * Of cues that overlap the longest counts. Two types stand side by side only where a word joins them; else the last
 * noun is what the heading is about: 问题的原因 names causes alone, 问题及原因 both.
 */
export function namesIn(heading: string, { readTypes, precedes }: Lexicon): NamedType[] {
  const named: FoundCue[] = [];
  let end = 0;
  for (const match of withoutOverlaps(readTypes.heading(heading))) {
    const last = named.at(-1);
    const isJoined = CONNECTIVE.test(heading.slice(end, match.start));
    if (last && precedes.get(last.id)?.includes(match.id)) continue;
    if (last && !isJoined && last.id !== match.id && !TIME.test(last.word)) named.pop();
    if (!last || isJoined || last.id === match.id || !TIME.test(last.word)) named.push(match);
    end = match.end;
  }
  return [...new Set(named.map(({ id }) => id))].map((id) => ({
    id,
    words: [...new Set(named.filter((match) => match.id === id).map(({ word }) => word))],
  }));
}

/** Of matches that overlap the longest stays; in order of place. */
function withoutOverlaps(matches: FoundCue[]): FoundCue[] {
  const kept: FoundCue[] = [];
  for (const match of matches.sort((a, b) => b.word.length - a.word.length || a.start - b.start))
    if (!kept.some((other) => overlap(other, match))) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
}
