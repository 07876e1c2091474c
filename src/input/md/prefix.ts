import type { Span } from '../../text/spans.ts';

/** What stands in front of a line's text. */
export interface LinePrefix {
  markers: Span[];
  body: Span;
  /** Of a heading; 0 behind a bullet; else null. */
  level: number | null;
}

const SPACE = /[ \t]*/y;
const RULE = /([-*_])(?:[ \t]*\1){2,}[ \t]*$/my;
/** A quote's sign, a bullet, a list's number, hashes. The number stays, for numbering is content here. */
const MARKER =
  /(?<quote>>)|(?<bullet>[-+*](?![^ \t\n\r]))|(?<number>\d{1,9}[.)](?=[ \t]))|(?<hashes>#{1,6}(?![^ \t\n\r]))/y;

/** Reads the markers of a line: `> - ## 二、问题 ##` has `> `, `- `, `## ` and ` ##` around 二、问题. */
export function prefix(text: string, { start, end }: Span): LinePrefix {
  const markers: Span[] = [];
  let at = start;
  let inItem = false;
  let isBullet = false;
  for (;;) {
    const from = behind(text, at, SPACE);
    if (!inItem && behind(text, from, RULE) > from) break;
    MARKER.lastIndex = from;
    const match = MARKER.exec(text);
    if (!match) break;
    isBullet ||= match.groups!['bullet'] !== undefined;
    inItem ||= match.groups!['quote'] === undefined;
    at = Math.min(behind(text, from + match[0].length, SPACE), end);
    if (match.groups!['number'] === undefined) markers.push({ start: from, end: at });
    if (match.groups!['hashes']) return heading(text, markers, { start: at, end }, match[0].length);
  }
  return { markers, body: { start: at, end }, level: isBullet ? 0 : null };
}

/** Takes the closing hashes off, which stand behind a space: `## 标题 ##`, but not 学习C#. */
function heading(text: string, markers: Span[], { start, end }: Span, level: number): LinePrefix {
  const trimmed = back(text, start, end, ' \t');
  const hashes = back(text, start, trimmed, '#');
  const bare = back(text, start, hashes, ' \t');
  const closed = hashes < trimmed && (bare < hashes || hashes === start);
  const body = { start, end: closed ? bare : trimmed };
  if (closed) markers.push({ start: bare, end: trimmed });
  return { markers, body, level: body.start < body.end ? level : null };
}

function behind(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Steps back from `end` over the given signs, to `start` at most. */
function back(text: string, start: number, end: number, signs: string): number {
  let at = end;
  while (at > start && signs.includes(text[at - 1]!)) at -= 1;
  return at;
}
