import type { GenreNorm, TypeNorm } from '../knowledge.ts';
import { normFor } from '../knowledge.ts';
import type { ParsedDraft } from '../draft.ts';
import type { RuleFinding, Rule } from '../finding.ts';

/** A type that so many of the reports have is expected. */
const USUAL = 0.6;
/** So few reports are no usage. */
const FEWEST = 3;
/** A shorter draft is not written to its end yet. */
const SHORTEST = 200;

export const missingType: Rule = {
  id: 'missing-type',
  why: 'A part that most reports of the genre have may have been forgotten.',
  examples: [],
  counterExamples: [],
  find(draft, knowledge) {
    const norm = normFor(draft.genre, knowledge);
    if (!norm || norm.reports < FEWEST || draft.chars < SHORTEST) return [];
    // A part that is undecided may be the one that seems to be missing.
    if (draft.sections.some(({ decided }) => !decided)) return [];
    // A part without a heading may go unseen; where its words stand, nothing is said.
    const present = new Set([...draft.hinted, ...draft.sections.flatMap(({ types }) => types)]);
    return norm.types
      .filter(({ type, reports }) => !present.has(type) && reports >= USUAL * norm.reports)
      .map((missing) => foundOf(missing, norm, draft));
  },
};

function foundOf({ type, reports, place }: TypeNorm, norm: GenreNorm, draft: ParsedDraft): RuleFinding {
  const placeOf = new Map(norm.types.map((one) => [one.type, one.place]));
  const next = draft.sections.find(({ depth, types }) => depth < 2 && (placeOf.get(types[0]!) ?? 0) > place);
  const at = next?.start ?? draft.text.trimEnd().length;
  const values = { n: reports, all: norm.reports, genre: norm.genre ?? '' };
  const says = `${norm.genre === null ? 'all' : 'genre'}${next ? '-before' : ''}`;
  return { says, values: { ...values, next: next?.types[0] ?? '' }, places: [{ start: at, end: at }], type };
}
