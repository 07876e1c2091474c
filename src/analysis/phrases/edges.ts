import { FOLDED_MASK } from '../../text/fold.ts';
import { COMMA, FIRST_CHAR, PAUSE, BORDER } from './block.ts';
import { find, type SearchableText } from './search.ts';

/** Words that govern what follows: a formula begins with one only where it runs to the end of a clause. */
export const GOVERNING = '把将被对以为从向在于';

/** Characters at which a formula does not begin, or does not end. */
interface EdgeRule {
  at: 'first' | 'last';
  chars: string;
  why: string;
}

const EDGE_RULES: readonly EdgeRule[] = [
  { at: 'first', chars: '的了着过地得们', why: 'A particle leans on the word before it: 的政治责任' },
  { at: 'first', chars: '和与及或等而且', why: 'A joining word needs what it joins: 和党建工作责任制' },
  { at: 'first', chars: '者', why: 'A suffix: 者的先锋模范作用' },
  { at: 'first', chars: FOLDED_MASK, why: 'A formula does not begin with a blank: X次' },
  { at: 'last', chars: FOLDED_MASK, why: 'Nor does it end with one: 共组织学习X' },
  { at: 'last', chars: '的', why: 'What it leads to is missing: 认真履行管党治党的' },
  { at: 'last', chars: '和与及或而且并', why: 'What it joins is missing: 谈心谈话和' },
  { at: 'last', chars: `${GOVERNING}由使让`, why: 'What it governs is missing: 始终坚持把' },
  { at: 'last', chars: '是要有不没未', why: 'What is said is missing: 班子成员要' },
  { at: 'last', chars: '一二三四五六七八九十第每各', why: 'What is counted is missing: 一体推进三' },
];

const CHARS = { first: charsOf('first'), last: charsOf('last') };
function charsOf(at: EdgeRule['at']): string {
  return EDGE_RULES.filter((rule) => rule.at === at)
    .map(({ chars }) => chars)
    .join('');
}

/** Of 60 places of two characters, at one at least a border must stand beside them, or they are no beginning or end. */
const BORDER_SHARE = 1 / 60;

/** Says where formulas may begin and end. */
export interface Edges {
  /** Whether a word may begin with the two codes at this position. */
  mayBegin(at: number): boolean;
  /** Whether a word may end with the two codes before this position. */
  mayEnd(end: number): boolean;
  /** Whether this is one of {@link GOVERNING}. */
  governs(code: number): boolean;
}

/**
 * Judges edges by the corpus itself, without a dictionary: two characters can begin a formula where, somewhere in the
 * corpus, they begin a clause, a list member, or what follows 的; and so for the end.
 *
 * 责任 begins one, for a report says “，责任到人”; 作责, the middle of 工作责任, never does.
 */
export function learnEdges(text: SearchableText, encode: (text: string) => number[] | null): Edges {
  const forbidden = { first: codesOf(CHARS.first, encode), last: codesOf(CHARS.last, encode) };
  const beside = [BORDER, COMMA, PAUSE, ...codesOf('的', encode)];
  const size = (word: number[]) => ((range) => range.high - range.low)(find(text, word));
  const isCommon = (pair: number[], atBorder: (border: number) => number[]) => {
    const count = beside.reduce((sum, border) => sum + size(atBorder(border)), 0);
    return count > 0 && count >= size(pair) * BORDER_SHARE;
  };
  const begins = remember((a, b) => isCommon([a, b], (border) => [border, a, b]));
  const ends = remember((a, b) => isCommon([a, b], (border) => [a, b, border]));
  const { codes } = text;
  const governing = codesOf(GOVERNING, encode);
  return {
    governs: (code) => governing.has(code),
    mayBegin: (at) => isChar(codes[at]) && !forbidden.first.has(codes[at]!) && begins(codes[at]!, codes[at + 1]!),
    mayEnd: (end) =>
      isChar(codes[end - 1]) && !forbidden.last.has(codes[end - 1]!) && ends(codes[end - 2]!, codes[end - 1]!),
  };
}

const isChar = (code: number | undefined): boolean => code !== undefined && code >= FIRST_CHAR;

const codesOf = (chars: string, encode: (text: string) => number[] | null): Set<number> =>
  new Set([...chars].flatMap((char) => encode(char) ?? []));

function remember(judge: (a: number, b: number) => boolean): (a: number, b: number) => boolean {
  const known = new Map<number, boolean>();
  return (a, b) => {
    const key = a * 0x10000 + b;
    if (!known.has(key)) known.set(key, judge(a, b));
    return known.get(key)!;
  };
}
