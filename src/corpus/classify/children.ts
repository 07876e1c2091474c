import type { Unit } from '../sections.ts';
import { isKnown, type TypeDecision } from './decision.ts';

/** A parent whose heading names no type is what its children mostly are, unless it has a text of its own that says more. */
export function byChildren(
  units: readonly Unit[],
  decisions: readonly TypeDecision[],
  index: number,
): TypeDecision | null {
  const unit = units[index]!;
  const own = decisions[index]!;
  if (!unit.heading || isKnown(own)) return null;
  let end = index + 1;
  while (end < units.length && units[end]!.depth > unit.depth) end += 1;
  const below = units.slice(index + 1, end);
  const sizes = new Map<string, number>();
  for (const [at, child] of below.entries()) {
    const type = decisions[index + 1 + at]!.types[0]!;
    sizes.set(type, (sizes.get(type) ?? 0) + child.end - child.start);
  }
  const [type] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (!type) return null;
  return {
    types: [type],
    confidence: 0.85,
    evidence: [{ tag: type, from: 'children', words: below.map(({ heading }) => heading!.heading) }],
  };
}
