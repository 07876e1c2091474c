import type { Decoded, BuiltReport, FilePart } from './types.ts';
import { classify } from './classify/index.ts';
import { clean } from './clean/index.ts';
import { flagDamage } from './damage/index.ts';
import { describe } from './describe.ts';
import { identify } from './identify.ts';
import type { Lexicon } from './lexicon.ts';
import { refuseBlank } from './no-text.ts';
import { outline } from './outline/index.ts';
import { rehead } from './overrides/headings.ts';
import { reidentify } from './overrides/identity.ts';
import { NO_OVERRIDE, type Override } from './overrides/override.ts';
import { settle } from './overrides/settle.ts';
import { markSpans } from './overrides/spans.ts';
import { anchored, retag } from './overrides/tags.ts';
import { rebound } from './overrides/units.ts';
import { inFile, parts } from './parts/index.ts';
import { sections } from './sections.ts';

/**
 * The whole flow, from a file read as text to its reports with tagged sections: one, or several where the file is a
 * collection. Pure: the same text gives the same reports. What a person decided on a report (`overrideOf` its id) goes
 * before what the stages find; a report that is not to be published is left out.
 *
 * @throws {OverrideError} where an override does not fit its report
 * @throws {ReportError} `decode/empty` where nothing is left of a report
 */
export const buildReports = (file: Decoded, lexicon: Lexicon, overrideOf = (_: string): Override => NO_OVERRIDE) =>
  parts(file)
    .map((part) => ({ part, override: overrideOf(part.id) }))
    .filter(({ override }) => override.publish)
    .map(({ part, override }) => inFile(part, buildReport(part, lexicon, override)));

function buildReport(part: FilePart, lexicon: Lexicon, override: Override): BuiltReport {
  const identified = identify(refuseBlank(clean(markSpans(part, override))), lexicon);
  const outlined = rehead(flagDamage(outline(reidentify(identified, override), lexicon)), override);
  const units = rebound(sections(outlined, lexicon), outlined.boundaries, override.file);
  const classified = classify(units, lexicon);
  const decided = anchored(override, classified);
  return settle(describe(retag(classified, decided), lexicon), decided, identified.identity);
}
