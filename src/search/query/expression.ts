import { tokens } from '../../text/tokens.ts';
import type { Span } from '../../text/spans.ts';

/** Why a regular expression cannot be read, in the text between the slashes. */
export interface RegexFault extends Span {
  id: 'sign' | 'bracket' | 'repeat' | 'pair' | 'long';
}

/** A regular expression over folded characters. */
export interface Expression {
  regex: RegExp;
  /** Of each of its branches characters in a row that all it finds must hold. */
  needs: string[][];
}

/** What an expression may be: so long, with so many repetitions, each of so many characters. */
export const LONGEST = 60;
export const MOST_REPEATED = 20;
export const MOST_REPETITIONS = 3;
/** In how many ways it may be tried at one place: three repetitions of 20, or 13 characters that may be left out. */
const MOST_WAYS = 10_000;

const QUANTIFIER = /[?*+]|\{(\d{1,3})(,(\d{1,3})?)?\}/y;

/** One atom with its quantifier; `char` where it is one character that must stand there once. */
interface Atom {
  source: string;
  char: string | null;
  /** In how many ways it can be tried: `?` has two, `{2,5}` four, a group as many as its branches together. */
  ways: number;
}

/**
 * Reads what stands between slashes: characters, `.`, `[…]`, `[^…]`, `(…|…)`, and behind a single one of them `?`, `*`,
 * `+`, `{2}` or `{2,5}`. A group may be left out but not repeated, so that no expression takes longer than a reader waits.
 */
export function parseExpression(text: string): Expression | RegexFault {
  try {
    if (text.length > LONGEST) throw fault('long', LONGEST, text.length);
    return new Parser(text).read();
  } catch (error) {
    if (error instanceof Error) throw error;
    return error as RegexFault;
  }
}

/** Thrown and caught in this file; no error of the program. */
const fault = (id: RegexFault['id'], start: number, end: number): RegexFault => ({ id, start, end });

class Parser {
  #at = 0;
  #repetitions = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Expression {
    const branches = this.#branches();
    if (this.#at < this.#text.length) throw fault('bracket', this.#at, this.#at + 1);
    const needs = branches.map(({ pieces, start, end }) => {
      const run = longestRun(pieces);
      if (run.length < 2) throw fault('pair', start, Math.max(end, start + 1));
      return run;
    });
    return { regex: new RegExp(branches.map(({ pieces }) => sourceOf(pieces)).join('|'), 'gu'), needs };
  }

  #branches(): (Span & { pieces: Atom[] })[] {
    const branches: (Span & { pieces: Atom[] })[] = [];
    do {
      const start = this.#at;
      const pieces: Atom[] = [];
      while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at]!)) {
        const from = this.#at;
        pieces.push(this.#quantified());
        if (waysOf(pieces) > MOST_WAYS) throw fault('repeat', from, this.#at);
      }
      branches.push({ pieces, start, end: this.#at });
    } while (this.#take('|'));
    return branches;
  }

  #take(sign: string): boolean {
    const stands = this.#text[this.#at] === sign;
    if (stands) this.#at++;
    return stands;
  }

  #quantified(): Atom {
    const isGroup = this.#text[this.#at] === '(';
    const atom = this.#atom();
    const { source, more } = this.#quantifier(isGroup);
    return source === '' ? atom : { source: atom.source + source, char: null, ways: atom.ways + more };
  }

  #atom(): Atom {
    const start = this.#at;
    if (this.#take('(')) return this.#group(start);
    if (this.#take('[')) return this.#set(start);
    if (this.#take('.')) return { source: '.', char: null, ways: 1 };
    const char = this.#char();
    return { source: char, char, ways: 1 };
  }

  #group(start: number): Atom {
    const branches = this.#branches().map(({ pieces }) => pieces);
    if (!this.#take(')')) throw fault('bracket', start, start + 1);
    const ways = branches.reduce((sum, pieces) => sum + waysOf(pieces), 0);
    return { source: `(?:${branches.map(sourceOf).join('|')})`, char: null, ways };
  }

  #set(start: number): Atom {
    const isOther = this.#take('^');
    let chars = '';
    while (!this.#take(']')) {
      if (this.#at >= this.#text.length) throw fault('bracket', start, start + 1);
      chars += this.#take('-') ? '-' : this.#char();
    }
    // A hyphen at an edge or a row that runs backwards means nothing.
    if (!/^(?:[^-](?:-[^-])?)+$/u.test(chars) || !isAscending(chars)) throw fault('bracket', start, this.#at);
    return { source: `[${isOther ? '^' : ''}${chars}]`, char: null, ways: 1 };
  }

  /** One folded character; what the folded text never holds is no character. */
  #char(): string {
    const start = this.#at;
    const sign = String.fromCodePoint(this.#text.codePointAt(start)!);
    const [char, ...more] = tokens(sign);
    const id = /[?*+{]/.test(sign) ? 'repeat' : /[()[\]]/.test(sign) ? 'bracket' : 'sign';
    if (char === undefined || more.length > 0) throw fault(id, start, start + sign.length);
    this.#at += sign.length;
    return char;
  }

  /** What repeats an atom, if anything does, and the ways there are besides the one without it. */
  #quantifier(isGroup: boolean): { source: string; more: number } {
    const start = this.#at;
    QUANTIFIER.lastIndex = start;
    const match = QUANTIFIER.exec(this.#text);
    if (!match) return { source: '', more: 0 };
    this.#at += match[0].length;
    if (match[0] === '?') return { source: '?', more: 1 };
    const [least, most] = boundsOf(match);
    this.#repetitions += Number(most > least);
    const isTooMuch = isGroup || most > MOST_REPEATED || least > most || this.#repetitions > MOST_REPETITIONS;
    if (isTooMuch) throw fault('repeat', start, this.#at);
    return { source: `{${least},${most}}`, more: most - least };
  }
}

function boundsOf([sign, least, open, most]: RegExpExecArray): [number, number] {
  if (sign === '*') return [0, MOST_REPEATED];
  if (sign === '+') return [1, MOST_REPEATED];
  const last = most ?? (open === undefined ? least : MOST_REPEATED);
  return [Number(least), Number(last)];
}

const isAscending = (chars: string): boolean =>
  [...chars.matchAll(/(.)-(.)/gu)].every(([, first, last]) => first!.codePointAt(0)! <= last!.codePointAt(0)!);

const sourceOf = (pieces: readonly Atom[]): string => pieces.map(({ source }) => source).join('');

const waysOf = (pieces: readonly Atom[]): number => pieces.reduce((product, { ways }) => product * ways, 1);

function longestRun(pieces: readonly Atom[]): string[] {
  let [run, longest]: string[][] = [[], []];
  for (const { char } of pieces) {
    run = char === null ? [] : [...run!, char];
    if (run.length > longest!.length) longest = run;
  }
  return longest!;
}
