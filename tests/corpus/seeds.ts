import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { clean } from '../../src/corpus/clean/index.ts';
import { decode } from '../../src/corpus/decode.ts';
import { identify } from '../../src/corpus/identify.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { compileLexicon } from '../../src/corpus/lexicon.ts';
import { modelSchema } from '../../src/corpus/model/model.ts';
import { outline } from '../../src/corpus/outline/index.ts';
import type { Override } from '../../src/corpus/overrides/override.ts';
import { parts } from '../../src/corpus/parts/index.ts';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';
import type { BuiltReport, Cleaned, Decoded, Outlined } from '../../src/corpus/types.ts';

const RAW = new URL('../../content/raw/', import.meta.url);
const taxonomyFile = new URL('../../content/taxonomy.yaml', import.meta.url);

export const taxonomy = parseTaxonomy(readFileSync(taxonomyFile, 'utf8'));
const modelFile = new URL('../../content/model.json', import.meta.url);
export const model = modelSchema.parse(JSON.parse(readFileSync(modelFile, 'utf8')));
export const lexicon = compileLexicon(taxonomy, model);

/** Builds the reports of a file from its bytes, as the script does. */
export function buildAllFrom(bytes: Uint8Array, file = 'report.txt', override?: Override): BuiltReport[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const decoded = decode({ id: file.replace(/\.[^.]*$/, ''), file, bytes, sha256 });
  return buildReports(decoded, lexicon, override && (() => override));
}

/** Builds the first report of a file. */
export const buildFrom = (bytes: Uint8Array, file?: string, override?: Override): BuiltReport =>
  buildAllFrom(bytes, file, override)[0]!;

/** Builds a report from text in UTF-8. */
export const buildFromText = (text: string, override?: Override): BuiltReport =>
  buildFrom(new TextEncoder().encode(text), 'report.txt', override);

/** A text in UTF-8 as a file that was read. */
export const decodeText = (text: string, id = 'report'): Decoded =>
  decode({ id, file: `${id}.txt`, bytes: new TextEncoder().encode(text), sha256: '0'.repeat(64) });

/** The first report of a text, as the stages up to the outline leave it. */
export const cleanText = (text: string): Cleaned => clean(parts(decodeText(text))[0]!);
export const outlineText = (text: string): Outlined => outline(identify(cleanText(text), lexicon), lexicon);

/** The raw files that the project comes with. */
export const seedFiles: string[] = readdirSync(RAW).filter((file) => file.endsWith('.txt'));

export const readSeed = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, RAW)));
