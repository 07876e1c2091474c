import type { Span } from '../../text/spans.ts';
import { decodeString } from 'micromark-util-decode-string';
import type { Change } from '../../corpus/types.ts';
import { TAG, tagBreak } from './tags.ts';

/** What a stretch of text holds besides text. */
export interface Inline {
  /** Markup, sorted and disjoint. */
  changes: Change[];
  /** Text that is meant literally, such as code and what follows a backslash: no emphasis is looked for there. */
  literals: Span[];
}

/** An address in brackets, with or without a title. Of a link it is ASCII or has a slash, for `[甲](主任)` is none. */
const TARGET = '\\((?:[^()\\n]{0,800})(?:\\([^()\\n]{0,200}\\)[^()\\n]{0,200})?\\)';
const LINK_TARGET = `(?=\\([!-~]{1,2000}(?: "[^"\\n]{0,200}")?\\)|\\([^()\\n]{0,500}\\/)${TARGET}`;

/** Each construct by name. Repetitions are bounded, so that the time grows with the text and no faster. */
const INLINE = new RegExp(
  [
    '(?<comment>\\0+)',
    '(?<escape>\\\\[!-\\/:-@\\[-`{-~])',
    '(?<hardBreak>\\\\$)',
    '(?<!`)(?<code>(?<ticks>`{1,5})(?!`)[^`\\n]{1,1000}\\k<ticks>(?!`))',
    '(?<reference>&(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});)',
    '(?<address><(?:https?:\\/\\/[^<>\\s]{1,2000}|[\\w.+-]{1,64}@[\\w.-]{1,255})>)',
    `(?<tag>${TAG})`,
    `(?<image>!\\[[^\\]\\n]{0,500}\\]${TARGET})`,
    `(?<link>\\[(?<label>[^\\[\\]\\n]{1,500})\\]${LINK_TARGET})`,
    '(?<divider>(?:(?<![ \\t])[ \\t]+)?\\|[ \\t]*)',
  ].join('|'),
  'g',
);

/** A sign that each construct holds, for most lines hold none. */
const SIGN = /[\0\\`&<[|]/;

/** Finds the markup in a stretch of one line. `inTable` makes `|` the border of two cells, which becomes a tab. */
export function inline(text: string, { start, end }: Span, inTable: boolean): Inline {
  const found: Inline = { changes: [], literals: [] };
  const source = text.slice(start, end);
  if (!SIGN.test(source)) return found;
  for (const match of source.matchAll(INLINE)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    add(found, readMatch(text, span, match.groups!, inTable));
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readMatch(text: string, span: Span, groups: Groups, inTable: boolean): Inline {
  const { start, end } = span;
  if (groups['escape']) return around(span, 1, 0);
  if (groups['code']) return around(span, groups['ticks']!.length, groups['ticks']!.length);
  if (groups['address']) return around(span, 1, 1);
  if (groups['reference']) return reference(span, groups['reference']);
  if (groups['link']) return link(text, span, groups['label']!.length);
  if (groups['divider']) return replaced(inTable ? [{ ...span, inserted: '\t' }] : []);
  if (groups['tag']) return replaced([{ ...span, ...tagBreak(groups['tag']) }]);
  return replaced([{ start, end }]);
}

const replaced = (changes: Change[]): Inline => ({ changes, literals: [] });

/** Literal text between so many characters of markup before and behind. */
function around({ start, end }: Span, before: number, behind: number): Inline {
  const literal = { start: start + before, end: end - behind };
  const changes = [{ start, end: literal.start }, ...(behind ? [{ start: literal.end, end }] : [])];
  return { changes, literals: [literal] };
}

function reference(span: Span, source: string): Inline {
  const inserted = decodeString(source);
  return replaced(inserted === source ? [] : [{ ...span, inserted }]);
}

function link(text: string, { start, end }: Span, length: number): Inline {
  const label = { start: start + 1, end: start + 1 + length };
  const inside = inline(text, label, false);
  return { ...inside, changes: [{ start, end: label.start }, ...inside.changes, { start: label.end, end }] };
}

function add(all: Inline, more: Inline): void {
  for (const change of more.changes) all.changes.push(change);
  for (const literal of more.literals) all.literals.push(literal);
}
