import type { Decoded, BuiltReport, FilePart } from './types.ts';
import { classify } from './classify/index.ts';
import { clean } from './clean/index.ts';
import { describe } from './describe.ts';
import { identify } from './identify.ts';
import type { Lexicon } from './lexicon.ts';
import { refuseBlank } from './no-text.ts';
import { outline } from './outline/index.ts';
import { NO_OVERRIDE, type Override } from './overrides/override.ts';
import { saidIn, type Said } from './overrides/said.ts';
import { UNSAID } from './overrides/unsaid.ts';
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
  reportsIn(file, lexicon, (id) => saidIn(overrideOf(id)));

/**
 * The same where nobody can have said anything and nobody reads messages; what reads overrides and says what was cleaned
 * or is damaged is left out of what is bundled with it.
 */
export const buildUnsaid = (file: Decoded, lexicon: Lexicon) => reportsIn(file, lexicon, () => UNSAID);

const reportsIn = (file: Decoded, lexicon: Lexicon, saidOf: (id: string) => Said): BuiltReport[] =>
  parts(file)
    .map((part) => ({ part, said: saidOf(part.id) }))
    .filter(({ said }) => said.publish)
    .map(({ part, said }) => inFile(part, buildReport(part, lexicon, said)));

function buildReport(part: FilePart, lexicon: Lexicon, said: Said): BuiltReport {
  const identified = identify(refuseBlank(said.tell(clean(said.mark(part)))), lexicon);
  const outlined = said.rehead(said.flag(outline(said.reidentify(identified), lexicon, said.doubt)));
  const units = said.rebound(sections(outlined, lexicon), outlined.boundaries);
  const { retagged, settle } = said.retag(classify(units, lexicon));
  return settle(describe(retagged, lexicon), identified.identity);
}
