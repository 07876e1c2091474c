import type { Lexicon } from '../lexicon.ts';
import type { Evidence } from '../schema.ts';
import type { Sectioned, Unit } from '../sections.ts';
import { familyOf } from './family.ts';
import { sharesIn, topicsOf } from './topics.ts';
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
  const family = familyOf(report.units);
  const shares = sharesIn(report.units, lexicon);
  const types = typesOf(report.units, aboutOf(report.identity, lexicon), lexicon);
  const units = report.units.map((unit, index) => {
    const type = types[index]!;
    const children = family.children[index]!.map((child) => report.units[child]!.heading!.heading);
    const topics = topicsOf(
      unit,
      { type: type.types[0]!, isParent: children.length > 0, children, report: shares },
      lexicon,
    );
    return { ...unit, ...type, topics: topics.topics, evidence: [...type.evidence, ...topics.evidence] };
  });
  return { ...report, units };
}
