import type { Evidence } from '../schema.ts';

/** The types of a unit, how sure the leading one is (0 to 1), and why. */
export interface TypeDecision {
  types: string[];
  confidence: number;
  evidence: Evidence[];
}
