import type { Span } from '../../text/spans.ts';
import { tokens } from '../../text/tokens.ts';
import { keyOf, type Char, type Pattern } from './pattern.ts';

/** One word of a query: what must stand in a section, or must not. */
export interface Clause {
  /** As typed: `-党建|党风` */
  text: string;
  /** One of these is enough. */
  patterns: Pattern[];
  isExcluded: boolean;
}

/** Why a query cannot be read, and where in it, in UTF-16 offsets. */
export interface Problem extends Span {
  /** A minus without a word, a bar with a word on one side only, too many question marks in a row. */
  id: 'minus' | 'bar' | 'any';
}

/** A query as it is read. Where it has a problem, nothing is searched. */
export interface Query {
  clauses: Clause[];
  /** Words with nothing to look for, such as 《》. */
  ignored: string[];
  problem: Problem | null;
}

interface Word {
  text: string;
  start: number;
}

/** Any characters in a row; one more could reach over into the next block. */
export const MOST_ANY = 8;
const WORDS = /(?:\s*[|｜]\s*|\S)+/gu;
const EXCLUSION = /^[-－−]/u;
const GAP = /…+|\.{3,}/u;
const ANY = /\?+/g;

/**
 * Reads a query: words between white space, each of which must stand in a section; `-word` must not, `a|b` is either,
 * `开展…活动` leaves a gap (…… and ... too), `一?双责` any one character. A full-width ？ is punctuation, for
 * a pasted sentence has it, and so is an operator with no character before or behind it, as in 为什么?
 *
 * @param simplify Gives a word in simplified characters; where that differs, either form is found.
 */
export function parseQuery(q: string, simplify: (text: string) => string = (text) => text): Query {
  const words = [...q.matchAll(WORDS)].map(({ 0: text, index }) => ({ text, start: index }));
  const problem = words.map(problemOf).find((found) => found !== null) ?? null;
  if (problem) return { clauses: [], ignored: [], problem };
  const read = words.map(({ text }) => ({ text, clause: clauseOf(text, simplify) }));
  return {
    clauses: unique(read.flatMap(({ clause }) => (clause.patterns.length > 0 ? [clause] : []))),
    ignored: read.filter(({ clause }) => clause.patterns.length === 0).map(({ text }) => text),
    problem: null,
  };
}

/** `按“…”分隔`: what a search for it would find is known by the same words. */
function clauseOf(word: string, simplify: (text: string) => string): Clause {
  const isExcluded = EXCLUSION.test(word);
  const texts = word
    .replace(EXCLUSION, '')
    .split(/[|｜]/u)
    .map((text) => text.trim());
  const patterns = texts.flatMap((text) => [...new Set([text, simplify(text)])]).map(patternOf);
  const different = new Map(patterns.filter(({ segments }) => segments.length > 0).map((one) => [keyOf(one), one]));
  return { text: word, patterns: [...different.values()], isExcluded };
}

function patternOf(text: string): Pattern {
  return {
    text,
    segments: text
      .split(GAP)
      .map(segmentOf)
      .filter((segment) => segment.length > 0),
  };
}

function segmentOf(text: string): Char[] {
  const parts = text.split(/(\?+)/u);
  const chars = parts.flatMap((part): Char[] => (part.startsWith('?') ? [...part].map(() => null) : tokens(part)));
  const first = chars.findIndex((char) => char !== null);
  return first < 0 ? [] : chars.slice(first, chars.findLastIndex((char) => char !== null) + 1);
}

function problemOf({ text, start }: Word): Problem | null {
  const body = text.replace(EXCLUSION, '');
  if (body === '') return { start, end: start + text.length, id: 'minus' };
  const bar = /^\s*[|｜]|[|｜]\s*(?=[|｜]|$)/u.exec(body);
  const at = start + text.length - body.length;
  if (bar) return { start: at + bar.index, end: at + bar.index + 1, id: 'bar' };
  const many = [...body.matchAll(ANY)].find(([run]) => run.length > MOST_ANY);
  return many ? { start: at + many.index, end: at + many.index + many[0].length, id: 'any' } : null;
}

/** Clauses that say the same, once. */
const unique = (clauses: readonly Clause[]): Clause[] =>
  [...new Map(clauses.toReversed().map((clause) => [identity(clause), clause])).values()].reverse();

const identity = ({ isExcluded, patterns }: Clause): string =>
  (isExcluded ? '-' : '') + patterns.map(keyOf).sort().join('|');
