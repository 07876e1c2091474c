import { classify } from './classify/index.ts';
import { clean } from './clean/index.ts';
import { decode, type RawFile } from './decode.ts';
import { describe, type Report } from './describe.ts';
import type { Lexicon } from './lexicon.ts';
import { outline } from './outline/index.ts';
import { sections } from './sections.ts';

/**
 * The whole flow, from the bytes of a raw file to a report with tagged sections. Pure: the same bytes give the same report.
 *
 * @throws {ReportError} where the bytes are no text
 */
export const buildReport = (file: RawFile, lexicon: Lexicon): Report =>
  describe(classify(sections(outline(clean(decode(file)), lexicon), lexicon), lexicon), lexicon);
