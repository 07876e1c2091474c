import type { Lexicon } from '../lexicon.ts';
import { chance, type Features } from '../model/features.ts';
import { LEAST_SCORE } from '../least-score.ts';
import type { TypeDecision, Unit } from '../types.ts';
import type { About } from './position.ts';
import { alsoOf } from './also.ts';
import { reasonsOf } from './evidence.ts';
import { familyOf } from './family.ts';
import { leadingTypes, type Leading } from './leading.ts';

/** The types of all units of a report, in order. */
export function typesOf(units: readonly Unit[], about: About, lexicon: Lexicon): TypeDecision[] {
  const types = lexicon.types.map(({ id }) => id);
  const leading = leadingTypes(units, about, lexicon);
  const decided: TypeDecision[] = [];
  const family = familyOf(units);
  for (const [index, unit] of units.entries()) {
    const { type, nodes } = leading[index]!;
    const over = family.parents[index]!;
    const also = alsoOf({ type, nodes, above: decided[over]?.types ?? [] }, types, lexicon.model.also);
    const children = family.children[index]!.map((child) => ({
      heading: units[child]!.heading!.heading,
      type: leading[child]!.type,
    }));
    const around = { unit, nodes, parent: leading[over]?.type ?? null, children };
    const reasons = [type, ...also].map((one) => reasonsOf(one, around, lexicon.model.types));
    decided.push({
      types: [type, ...also],
      basis: reasons[0]!.basis,
      confidence: chance(confidenceFeatures(leading[index]!), lexicon.model.confidence),
      scores: scoresOf(leading[index]!, types),
      evidence: reasons.flatMap(({ evidence }) => evidence),
    });
  }
  return decided;
}

/** `{ work: 0.52, problems: 0.31 }`, the likeliest first, be it by less than is written down. */
const scoresOf = ({ beliefs }: Leading, types: readonly string[]): TypeDecision['scores'] =>
  Object.fromEntries(
    types
      .map((type, index) => [type, beliefs[index]!] as const)
      .sort(([, a], [, b]) => b - a)
      .map(([type, belief]) => [type, Math.round(belief * 100) / 100] as const)
      .filter(([, score]) => score >= LEAST_SCORE),
  );

/** What speaks for the leading type's being right: how far its chance is above that of the next. */
export function confidenceFeatures({ beliefs }: Pick<Leading, 'beliefs'>): Features {
  const [first, second] = Array.from(beliefs).sort((a, b) => b - a) as [number, number];
  const lead = Math.min(Math.log((first + 1e-9) / (second + 1e-9)), FURTHEST);
  return [
    ['any', 1],
    ['lead', lead],
    ['square root of lead', Math.sqrt(lead)],
  ];
}

/** A lead beyond this says no more. */
const FURTHEST = 6;
