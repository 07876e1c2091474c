import type { Lexicon } from '../lexicon.ts';
import type { Evidence } from '../schema.ts';
import type { Sectioned, Unit } from '../sections.ts';
import { topicsOf } from './topics.ts';
import { aboutOf } from './turns.ts';
import { typesOf } from './types.ts';

/** A unit with its tags, and the words that decided them. */
export interface Classified extends Unit {
  /** The leading type first. */
  types: string[];
  /** The strongest first; none for an opening, a closing or a bare lead-in. */
  topics: string[];
  /** How sure the leading type is, from 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

export interface ClassifiedReport extends Omit<Sectioned, 'units'> {
  units: Classified[];
}

/** Gives every unit its types and topics. */
export function classify(report: Sectioned, lexicon: Lexicon): ClassifiedReport {
  const types = typesOf(report.units, aboutOf(report, lexicon), lexicon);
  const units = report.units.map((unit, index) => {
    const type = types[index]!;
    const topics = topicsOf(
      unit,
      {
        type: type.types[0]!,
        isParent: hasChildren(report.units, index),
        isNamed: type.evidence[0]?.from === 'heading',
      },
      lexicon,
    );
    return { ...unit, ...type, topics: topics.topics, evidence: [...type.evidence, ...topics.evidence] };
  });
  return { ...report, units };
}

const hasChildren = (units: readonly Unit[], index: number): boolean =>
  units[index]!.heading !== null && (units[index + 1]?.depth ?? 0) > units[index]!.depth;
