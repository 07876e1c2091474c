import { aboutOf } from '../../src/corpus/classify/turns.ts';
import type { Unit } from '../../src/corpus/types.ts';
import type { About } from '../../src/corpus/classify/place.ts';
import { identify } from '../../src/corpus/identify.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import { outlineBy } from '../../src/corpus/outline/index.ts';
import { headed } from '../../src/corpus/sections.ts';
import type { GoldSection } from '../annotation/gold.ts';
import type { AnnotatedDocument } from './documents.ts';
import { chosenBy } from './outline.ts';
import { sectionsOf } from './units.ts';

/** A report cut where a reader cut it, with the reader's section for every paragraph. */
export interface ReadReport {
  units: Unit[];
  about: About;
  sections: (GoldSection | null)[][];
}

/** The reports of a document with the headings that a reader found. */
export function readReports({ reports, gold }: AnnotatedDocument, lexicon: Lexicon): ReadReport[] {
  return reports.map((report) => {
    const identified = identify(report, lexicon);
    const outlined = outlineBy(identified, chosenBy(gold.sections, identified, lexicon), lexicon);
    const units = headed(outlined);
    return { units, about: aboutOf(identified.identity, lexicon), sections: sectionsOf(units, report, gold.sections) };
  });
}
