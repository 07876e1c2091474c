import { classify } from './classify/index.ts';
import { clean } from './clean/index.ts';
import { flagDamage } from './damage/index.ts';
import { decode, type RawFile } from './decode.ts';
import { describe, type Report } from './describe.ts';
import type { Lexicon } from './lexicon.ts';
import { outline } from './outline/index.ts';
import { rehead } from './overrides/headings.ts';
import { NO_OVERRIDE, type Override } from './overrides/override.ts';
import { settle } from './overrides/settle.ts';
import { markSpans } from './overrides/spans.ts';
import { retag } from './overrides/tags.ts';
import { rebound } from './overrides/units.ts';
import { sections } from './sections.ts';

/**
 * The whole flow, from the bytes of a raw file to a report with tagged sections. Pure: the same bytes give the same report.
 * Where a person has decided otherwise (`override`), the stage that follows goes by that.
 *
 * @throws {ReportError} where the bytes are no text; as {@link OverrideError} where the override does not fit the report
 */
export function buildReport(file: RawFile, lexicon: Lexicon, override: Override = NO_OVERRIDE): Report {
  const outlined = rehead(flagDamage(outline(clean(markSpans(decode(file), override)))), override);
  const units = rebound(sections(outlined, lexicon), outlined.boundaries, override.file);
  return settle(describe(retag(classify(units, lexicon), override), lexicon), override);
}
