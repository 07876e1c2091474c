import type { BuiltReport, Identity } from '../types.ts';
import type { Decision } from '../schema.ts';
import type { Override } from './override.ts';

/** Gives the ledger the account of all a person decided, and of what was found of title, genre and year. */
export function settle(report: BuiltReport, override: Override, found: Identity): BuiltReport {
  return { ...report, ledger: { ...report.ledger, decisions: decisionsOf(override, found) } };
}

function decisionsOf({ why, boundaries, sections, ...override }: Override, found: Identity): Decision[] {
  const stored = { ...found, kind: found.genre };
  const identity = (['title', 'kind', 'year'] as const)
    .filter((of) => override[of] !== undefined)
    .map((of): Decision => ({ of, where: null, found: textOf(stored[of]), decided: textOf(override[of]!), why }));
  const spans = (['remove', 'keep'] as const).flatMap((of) =>
    override[of].map((span): Decision => {
      // What a person removed is not to be read anywhere.
      const where = of === 'keep' ? span.words : null;
      return { of, where, found: null, decided: null, why: span.why };
    }),
  );
  const bounds = boundaries.map(({ words, as, depth, why: reason }): Decision => {
    return { of: as, where: words, found: null, decided: depth === null ? null : String(depth), why: reason };
  });
  const tags = sections.flatMap((section) =>
    (['types', 'topics'] as const).flatMap((of): Decision[] => {
      const decided = section[of]?.join(' ');
      return decided === undefined ? [] : [{ of, where: section.anchor, found: null, decided, why: section.why }];
    }),
  );
  return [...identity, ...spans, ...bounds, ...tags];
}

const textOf = (value: string | number | null): string | null => (value === null ? null : String(value));
