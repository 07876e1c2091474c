import type { Span } from '../../text/spans.ts';
import type { Expression } from './expression.ts';

/** One folded character; null is any. */
export type PatternChar = string | null;

/**
 * What an alternative of a query looks for: stretches of characters with up to {@link WIDEST_GAP} between them.
 * `开展…活?动` is `[['开', '展'], ['活', null, '动']]`.
 */
export interface Pattern {
  /** As typed, or as simplified: `开展…活?动` */
  text: string;
  segments: PatternChar[][];
  /** The regular expression that is looked for instead: `/责任[制人]/` */
  expression?: Expression;
}

/** How many characters `…` stands for at most. */
export const WIDEST_GAP = 8;

/**
 * All stretches of a block that a pattern fits, in order. At each start the nearest end counts, and overlapping
 * stretches count each: 抓抓 stands twice in 抓抓抓.
 */
export const spansIn = (chars: readonly string[], pattern: Pattern): Span[] =>
  pattern.expression ? matchesIn(chars, pattern.expression) : stretchesIn(chars, pattern);

function stretchesIn(chars: readonly string[], pattern: Pattern): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < chars.length; start++) {
    const end = endFrom(chars, pattern, start);
    if (end >= 0) spans.push({ start, end });
  }
  return spans;
}

/** What an expression matches, from left to right; matches do not overlap. */
function matchesIn(chars: readonly string[], { regex }: Expression): Span[] {
  const text = chars.join('');
  const lengthOf = (stretch: string) => [...stretch].length;
  return [...text.matchAll(regex)].map(({ 0: match, index }) => {
    const start = lengthOf(text.slice(0, index));
    return { start, end: start + lengthOf(match) };
  });
}

/** Whether a pattern fits anywhere in a block. */
export function fits(chars: readonly string[], { segments, expression }: Pattern): boolean {
  if (expression) return matchesIn(chars, expression).length > 0;
  for (let start = 0; start < chars.length; start++) if (endOf(chars, segments, start) >= 0) return true;
  return false;
}

/** Behind the last character of the nearest stretch of a block that begins at `start`; -1 where the pattern does not fit. */
export const endFrom = (chars: readonly string[], { segments }: Pattern, start: number): number =>
  endOf(chars, segments, start);

function endOf(chars: readonly string[], segments: readonly PatternChar[][], start: number, number = 0): number {
  const segment = segments[number];
  if (!segment) return start;
  const end = start + segment.length;
  if (end > chars.length || !standsAt(chars, segment, start)) return -1;
  if (number === segments.length - 1) return end;
  for (let gap = 0; gap <= WIDEST_GAP; gap++) {
    const last = endOf(chars, segments, end + gap, number + 1);
    if (last >= 0) return last;
  }
  return -1;
}

function standsAt(chars: readonly string[], segment: readonly PatternChar[], start: number): boolean {
  for (let i = 0; i < segment.length; i++) if (segment[i] !== null && segment[i] !== chars[start + i]) return false;
  return true;
}

/** Two patterns of the same key find the same; one between slashes is none of words, which no slash is left in. */
export const keyOf = ({ segments, expression }: Pattern): string =>
  expression
    ? `/${expression.regex.source}/`
    : segments.map((segment) => segment.map((char) => char ?? '?').join('')).join('…');
