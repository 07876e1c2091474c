import { aboutOf } from '../../src/corpus/classify/turns.ts';
import type { Unit } from '../../src/corpus/types.ts';
import type { About } from '../../src/corpus/classify/position.ts';
import { identify } from '../../src/corpus/identify.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import { outlineBy } from '../../src/corpus/outline/index.ts';
import { reidentify } from '../../src/corpus/overrides/identity.ts';
import { NO_OVERRIDE } from '../../src/corpus/overrides/override.ts';
import { headed } from '../../src/corpus/sections.ts';
import { chosenBy } from './outline.ts';
import type { Lesson, ToldSection } from './told.ts';
import { sectionsOf } from './units.ts';

/** A report cut where a reader cut it, with the reader's section for every paragraph. */
export interface ReadReport {
  units: Unit[];
  about: About;
  sections: (ToldSection | null)[][];
}

/** The reports of a file with the headings that a reader found. */
export function readReports({ reports, gold, override = NO_OVERRIDE }: Lesson, lexicon: Lexicon): ReadReport[] {
  return reports.map((report) => {
    const identified = reidentify(identify(report, lexicon), override);
    const outlined = outlineBy(identified, chosenBy(gold.sections, identified, lexicon), lexicon);
    const units = headed(outlined);
    return { units, about: aboutOf(identified.identity, lexicon), sections: sectionsOf(units, report, gold.sections) };
  });
}
