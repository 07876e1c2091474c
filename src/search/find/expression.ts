import type { Span } from '../../text/spans.ts';
import { searched, SEPARATION } from '../index/layout.ts';
import type { Expression } from '../query/expression.ts';
import { spansIn } from '../query/pattern.ts';
import { findAny } from './find.ts';
import { MOST_READ, TooWide, walk, type Searched } from './searched.ts';
import type { PositionSpans } from './spans.ts';

/** Sections that are read at once. */
const AT_ONCE = 100;

/** All stretches that an expression matches: the sections that hold what it needs are read. @throws {TooWide} */
export async function findExpression(expression: Expression, index: Searched): Promise<PositionSpans> {
  const needs = expression.needs.map((run) => ({ text: '', segments: [run] }));
  const { starts } = await findAny(needs, index.positions);
  const holding = new Set<number>();
  walk(starts, index.sections, (section) => holding.add(section));
  if (holding.size > MOST_READ) throw new TooWide(`${holding.size} sections`);
  const sections = [...holding];
  const found: Span[] = [];
  for (let at = 0; at < sections.length; at += AT_ONCE) {
    const group = sections.slice(at, at + AT_ONCE);
    const matches = await Promise.all(group.map((section) => matchesIn(section, expression, index)));
    for (const match of matches.flat()) found.push(match);
  }
  return { starts: Uint32Array.from(found, ({ start }) => start), ends: Uint32Array.from(found, ({ end }) => end) };
}

/** The places in a section, as positions of the index. */
async function matchesIn(section: number, expression: Expression, index: Searched): Promise<Span[]> {
  let at = index.sections.start[section]!;
  return searched(await index.blocks(section)).flatMap((chars) => {
    const from = at;
    at += chars.length + SEPARATION;
    const spans = spansIn(chars, { text: '', segments: [], expression });
    return spans.map(({ start, end }) => ({ start: from + start, end: from + end }));
  });
}
