import type { Evidence } from '../schema.ts';

/** The types of a unit, how sure the leading one is (0 to 1), and why. */
export interface TypeDecision {
  types: string[];
  confidence: number;
  evidence: Evidence[];
}

/** A type that a heading gave, its own or one above it, is no guess. */
export const isKnown = ({ evidence }: TypeDecision): boolean =>
  evidence[0]?.from === 'heading' || evidence[0]?.from === 'parent';
