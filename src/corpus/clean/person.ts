import { overlap, type Span } from '../../text/spans.ts';
import type { Change } from '../types.ts';
import type { RuleDescription } from './catalogue.ts';
import type { EditedPiece } from './pieces.ts';

/** What a person removed by an override. It may be something nobody should read, so it is never published again. */
export const byPerson: RuleDescription = {
  id: 'override',
  name: { zh: '人工删去', en: 'Removed by a person' },
  why: {
    zh: '由人指定删去，写在 content/overrides/ 的文件里。内容不再公布。',
    en: 'A person had it removed, in a file of content/overrides/. It is not published again.',
  },
  publish: false,
};

/** Where stretches of the raw text stand, as far as nothing has changed them, in `textOf(pieces)`; both lists are sorted and disjoint. */
export function standingSpans(pieces: readonly EditedPiece[], stretches: readonly Span[]): Span[] {
  const standing: Span[] = [];
  let at = 0;
  for (const { start, end, text, rule } of stretches.length > 0 ? pieces : []) {
    const hits = rule === null ? stretches.filter((span) => overlap(span, { start, end })) : [];
    for (const span of hits)
      standing.push({ start: at + Math.max(span.start - start, 0), end: at + Math.min(span.end, end) - start });
    at += text.length;
  }
  return standing;
}

/**
 * Leaves out of the changes what would touch a kept stretch. White space may change in it,
 * for the lines must be told apart as everywhere.
 */
export function sparing(changes: readonly Change[], kept: readonly Span[], text: string): Change[] {
  if (kept.length === 0) return [...changes];
  return changes.flatMap((change) => {
    const hits = kept.filter((span) => overlap(span, change));
    if (hits.length === 0 || text.slice(change.start, change.end).trim() === '') return [change];
    return change.inserted ? [] : around(change, hits);
  });
}

/** What is left of a change around the stretches that stay. */
function around({ start, end, ...account }: Change, hits: readonly Span[]): Change[] {
  const bounds = [start, ...hits.flatMap((hit) => [hit.start, hit.end]), end];
  const parts: Change[] = [];
  for (let at = 0; at < bounds.length; at += 2)
    if (bounds[at]! < bounds[at + 1]!) parts.push({ start: bounds[at]!, end: bounds[at + 1]!, ...account });
  return parts;
}
