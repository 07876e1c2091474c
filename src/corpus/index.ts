import { classify } from './classify/index.ts';
import { clean } from './clean/index.ts';
import type { Decoded } from './decode.ts';
import { describe, type Report } from './describe.ts';
import type { Lexicon } from './lexicon.ts';
import { outline } from './outline/index.ts';
import { inFile, parts } from './parts/index.ts';
import { sections } from './sections.ts';

/**
 * The whole flow, from a file read as text to its reports with tagged sections: one, or several where the file is a
 * collection. Pure: the same text gives the same reports.
 */
export const buildReports = (file: Decoded, lexicon: Lexicon): Report[] =>
  parts(file).map((part) =>
    inFile(part, describe(classify(sections(outline(clean(part), lexicon), lexicon), lexicon), lexicon)),
  );
