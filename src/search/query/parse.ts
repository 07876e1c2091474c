import type { Span } from '../../text/spans.ts';
import { tokens } from '../../text/tokens.ts';
import type { Facet } from '../address/state.ts';
import { parseExpression } from './expression.ts';
import { keyOf, type PatternChar, type Pattern } from './pattern.ts';
import { prefixOf, type Prefix, type Together, type Within } from './prefixes.ts';

/** One word of a query: what must stand in a section, or must not. */
export interface Clause {
  /** As typed: `-党建|党风` */
  text: string;
  /** One of these is enough. */
  patterns: Pattern[];
  isExcluded: boolean;
  /** Where it must stand, or in one sentence or report with the others of its kind. Without it, anywhere in the section. */
  within?: Within | Together;
}

/** What a section must be filed under, or must not: `类型:问题不足|原因剖析`. */
export interface Filing {
  facet: Extract<Facet, 'type' | 'topic'>;
  /** A name or an id as typed, and as simplified; one is enough. */
  values: (Span & { text: string; simplified: string })[];
  isExcluded: boolean;
}

/** Why a query cannot be read, and where in it, in UTF-16 offsets. */
export interface Problem extends Span {
  /**
   * A minus without a word, a bar with a word on one side only, too many question marks in a row, an operator without a
   * word, a type or topic that is none; of a regular expression its slashes, a sign that no folded text holds, a bracket,
   * a repetition, no pair of characters to look up, its length, how many sections would have to be read.
   */
  id: 'minus' | 'bar' | 'any' | 'empty' | 'facet' | 'slash' | 'sign' | 'bracket' | 'repeat' | 'pair' | 'long' | 'wide';
}

/** A query as it is read. Where it has a problem, nothing is searched. */
export interface Query {
  clauses: Clause[];
  filings: Filing[];
  /** What is no clause and says where all of them must stand, as typed: `类型:问题不足`, `同句:` */
  asides: string[];
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
/** White space is read once, where it begins, and not again from each of its characters. */
const WORDS = /(?:(?<!\s)\s*[|｜]\s*|\S)+/gu;
const EXCLUSION = /^[-－−]/u;
const EXPRESSION = /^\/.+\/$/u;
/** A slash that opens an expression without an end, or one among alternatives. */
const LONE_SLASH = /^\/(?=.*[?*+[\](){}])|(?<=[|｜]\s*)\/(?=.*\/)/u;
const GAP = /…+|\.{3,}/u;
const ANY = /\?+/g;

/** One word with its operators taken off. */
interface ReadWord {
  word: Word;
  isExcluded: boolean;
  prefix: Prefix | null;
  /** What is left of it. */
  body: Word;
}

/**
 * Reads a query: words between white space, each of which must stand in a section; `-word` must not, `a|b` is either,
 * `开展…活动` leaves a gap (…… and ... too), `一?双责` any one character. A full-width ？ is punctuation, for
 * a pasted sentence has it, and so is an operator with no character before or behind it, as in 为什么?
 * `标题:word` stands in a heading, `类型:name` and `主题:name` say what a section is filed under, `同句:` asks for all words
 * in one sentence, `同篇:` in one report, `/责任[制人]/` is a regular expression.
 *
 * @param simplify Gives a word in simplified characters; where that differs, either form is found.
 */
export function parseQuery(q: string, simplify: (text: string) => string = (text) => text): Query {
  const words = [...q.matchAll(WORDS)].map(({ 0: text, index }) => readWord({ text, start: index }));
  const problem = words.map(problemOf).find((found) => found !== null) ?? null;
  if (problem) return { clauses: [], filings: [], asides: [], ignored: [], problem };
  const [filed, searched] = [words.filter(isFiling), words.filter((one) => !isFiling(one) && one.body.text !== '')];
  const together = togetherOf(words);
  const read = searched.map((one) => ({ text: one.word.text, clause: clauseOf(one, together, simplify) }));
  const clauses = unique(read.flatMap(({ clause }) => (clause.patterns.length > 0 ? [clause] : [])));
  const ignored = read.filter(({ clause }) => clause.patterns.length === 0).map(({ text }) => text);
  const spanning = words.find(({ prefix, body }) => prefix && 'span' in prefix && body.text === '');
  if (spanning && clauses.length === 0)
    return { clauses, filings: [], asides: [], ignored, problem: { ...spanOf(spanning.word), id: 'empty' } };
  const asides = [...(spanning ? [spanning] : []), ...filed].map(({ word }) => word.text);
  return { clauses, filings: filed.map((one) => filingOf(one, simplify)), asides, ignored, problem: null };
}

function readWord(word: Word): ReadWord {
  const minus = EXCLUSION.exec(word.text)?.[0].length ?? 0;
  const found = prefixOf(word.text.slice(minus));
  const before = minus + (found?.length ?? 0);
  const body = { text: word.text.slice(before), start: word.start + before };
  return { word, isExcluded: minus > 0, prefix: found?.prefix ?? null, body };
}

const spanOf = ({ text, start }: Word): Span => ({ start, end: start + text.length });

/** What all words must stand in; of several what is said first. */
function togetherOf(words: readonly ReadWord[]): Together | null {
  const spans = words.flatMap(({ prefix }) => (prefix && 'span' in prefix ? [prefix.span] : []));
  return spans.find((span) => span !== 'section') ?? null;
}

const isFiling = ({ prefix }: ReadWord): boolean => prefix !== null && 'facet' in prefix;

function filingOf({ prefix, isExcluded, body }: ReadWord, simplify: (text: string) => string): Filing {
  const values = [...body.text.matchAll(/[^|｜]+/gu)].map(({ 0: text, index }) => ({
    text: text.trim(),
    simplified: simplify(text.trim()),
    ...spanOf({ text, start: body.start + index }),
  }));
  return { facet: (prefix as { facet: Filing['facet'] }).facet, values, isExcluded };
}

/** `按“…”分隔`: what a search for it would find is known by the same words. */
function clauseOf(
  { word, prefix, isExcluded, body }: ReadWord,
  together: Together | null,
  simplify: (text: string) => string,
): Clause {
  const patterns = EXPRESSION.test(body.text) ? expressionsIn(body.text, simplify) : patternsIn(body.text, simplify);
  const within = prefix && 'within' in prefix ? prefix.within : together;
  return { text: word.text, patterns, isExcluded, ...(within && { within }) };
}

function patternsIn(body: string, simplify: (text: string) => string): Pattern[] {
  const texts = body.split(/[|｜]/u).map((text) => text.trim());
  const patterns = texts.flatMap((text) => [...new Set([text, simplify(text)])]).map(patternOf);
  return [...new Map(patterns.filter(({ segments }) => segments.length > 0).map((one) => [keyOf(one), one])).values()];
}

const expressionsIn = (body: string, simplify: (text: string) => string): Pattern[] =>
  [...new Set([body, simplify(body)])].flatMap((text): Pattern[] => {
    const expression = parseExpression(text.slice(1, -1));
    return 'regex' in expression ? [{ text, segments: [], expression }] : [];
  });

function patternOf(text: string): Pattern {
  return {
    text,
    segments: text
      .split(GAP)
      .map(segmentOf)
      .filter((segment) => segment.length > 0),
  };
}

function segmentOf(text: string): PatternChar[] {
  const parts = text.split(/(\?+)/u);
  const chars = parts.flatMap((part): PatternChar[] =>
    part.startsWith('?') ? [...part].map(() => null) : tokens(part),
  );
  const first = chars.findIndex((char) => char !== null);
  return first < 0 ? [] : chars.slice(first, chars.findLastIndex((char) => char !== null) + 1);
}

function problemOf({ word, prefix, body }: ReadWord): Problem | null {
  const { text, start } = body;
  if (text === '')
    return prefix === null
      ? { ...spanOf(word), id: 'minus' }
      : 'span' in prefix
        ? null
        : { ...spanOf(word), id: 'empty' };
  if (EXPRESSION.test(text)) return faultOf(text, start);
  const slash = LONE_SLASH.exec(text);
  if (slash) return { start: start + slash.index, end: start + slash.index + slash[0].length, id: 'slash' };
  const bar = /^\s*[|｜]|[|｜]\s*(?=[|｜]|$)/u.exec(text);
  if (bar) return { start: start + bar.index, end: start + bar.index + 1, id: 'bar' };
  const many = [...text.matchAll(ANY)].find(([run]) => run.length > MOST_ANY);
  return many ? { start: start + many.index, end: start + many.index + many[0].length, id: 'any' } : null;
}

function faultOf(text: string, start: number): Problem | null {
  const read = parseExpression(text.slice(1, -1));
  return 'regex' in read ? null : { start: start + 1 + read.start, end: start + 1 + read.end, id: read.id };
}

/** Clauses that say the same, once. */
const unique = (clauses: readonly Clause[]): Clause[] =>
  [...new Map(clauses.toReversed().map((clause) => [identity(clause), clause])).values()].reverse();

const identity = ({ isExcluded, patterns, within }: Clause): string =>
  (within ?? '') + (isExcluded ? '-' : '') + patterns.map(keyOf).sort().join('|');
