import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FileError } from '../../src/corpus/message.ts';
import { Refusal } from '../console/refusal.ts';
import { toldOf } from '../console/run.ts';
import { checkInputs, readSettings } from '../settings.ts';
import { overridesBeside } from './overrides/overrides.ts';
import { readPart } from '../part.ts';
import { reporterOf } from './messages/reporter.ts';

const USAGE = `Usage: npm run corpus -- [options]

Builds reports, sections, ledgers and corpus.jsonl from the files of a folder: .txt, .md, .html, .docx, .doc, .pdf, and zips of them.

  --raw DIR        folder of raw files, with the folders in it (RAW_DIR, or content/raw)
  --out DIR        folder to write into (CONTENT_DIR, or content)
  --overrides DIR  folder of what people decided, <report>.yaml (overrides, beside the raw files)
  --taxonomy FILE  section types, topics and genres (TAXONOMY, or content/taxonomy.yaml)
  --format FORMAT  how messages are written: text, or json, one object a line (text)
  --lang LANGUAGE  of the messages: zh or en (that of the system)
  --mask-names     mask the names found in bylines and sign-offs, in all that is written (MASK_NAMES=true)
  --cold           process every file again, changed or not
  --review         list the decisions of low confidence, those first that teach most, and the command that overrules each
  --override WHAT  write what a person can fill in on a section (<report>/<anchor>) or a whole report (<report>)
  --part N/PARTS   build a part alone, into an --out of its own: the second of three is 2/3
  --join DIR       put parts together, --join for the folder of each, to what one build of all would be
  --watch          stay, and build again what changes, until Ctrl C
  --help           this text

Ends with 0; with 1 where a file could not be built, each named with place, reason and what to do; with 2 for wrong usage.`;

const OPTIONS = {
  raw: { type: 'string' },
  out: { type: 'string' },
  overrides: { type: 'string' },
  taxonomy: { type: 'string' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  'mask-names': { type: 'boolean' },
  cold: { type: 'boolean', default: false },
  review: { type: 'boolean', default: false },
  override: { type: 'string' },
  part: { type: 'string' },
  join: { type: 'string', multiple: true },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What the command line asks for; ends the process where it asks for help or for what there is not. */
export function readOptions() {
  try {
    const { format, help, lang, part, join, 'mask-names': masks, ...values } = parseArgs({ options: OPTIONS }).values;
    if (help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (format !== 'text' && format !== 'json') throw new Error(`There is no format ${format}.`);
    if (lang !== undefined && lang !== 'zh' && lang !== 'en') throw new Error(`There is no language ${lang}.`);
    const maskNames = masks ?? readSettings().maskNames;
    if (join && (part !== undefined || values.watch)) throw new Error('--join stands without --part and --watch.');
    const parts = {
      part: part === undefined ? null : readPart(part),
      join: join?.map((folder) => resolve(folder)) ?? null,
    };
    return { ...values, ...foldersOf(values), ...parts, maskNames, format, reporter: reporterOf(format) };
  } catch (error) {
    if (error instanceof FileError) {
      for (const line of toldOf(error) ?? []) console.error(line);
      process.exit(1);
    }
    const { message } = error as Error;
    console.error(error instanceof Refusal ? message : `${message}\n${USAGE}`);
    process.exit(2);
  }
}

type Named = Partial<Record<'raw' | 'out' | 'overrides' | 'taxonomy', string>>;

/** What the command line names, from where the command is run; else what the settings name. @throws {Refusal} */
function foldersOf({ raw, out, overrides, taxonomy }: Named) {
  const settings = readSettings();
  const inputs = { raw: resolve(raw ?? settings.raw), taxonomy: resolve(taxonomy ?? settings.taxonomy) };
  checkInputs(inputs);
  return {
    ...inputs,
    config: settings.config,
    out: resolve(out ?? settings.content),
    overrides: overrides ?? overridesBeside(inputs.raw),
  };
}
