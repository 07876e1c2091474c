import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseModel, readModelText } from './model-file.ts';
import { notText } from '../../../src/corpus/decode.ts';
import { readBytes } from '../../../src/corpus/encoding.ts';
import { compileLexicon, type Lexicon } from '../../../src/corpus/lexicon.ts';
import { FileError } from '../../../src/corpus/message.ts';
import { parseTaxonomy, type Taxonomy } from '../../../src/corpus/taxonomy.ts';

interface Read {
  terms: Taxonomy;
  lexicon: Lexicon;
  text: string;
}

/** What was read last, which a watch reads at every change: half of the time that a few reports take. */
let last: (Read & { name: string }) | null = null;

/** The taxonomy, its cues ready for use with what was learned, and the text of both, on which every report depends. @throws {FileError} where it cannot be read */
export async function readLexicon(file: string): Promise<Readonly<Read>> {
  const bytes = new Uint8Array(await readFile(file));
  const name = relative(process.cwd(), file);
  const text = readBytes(bytes)?.text;
  if (text === undefined) throw new FileError(name, [{ ...notText(bytes).place, rule: 'taxonomy/unreadable' }]);
  const learned = await readModelText();
  const whole = text + learned;
  if (last?.name === name && last.text === whole) return last;
  const terms = parseTaxonomy(text, name);
  last = { name, terms, lexicon: compileLexicon(terms, parseModel(learned)), text: whole };
  return last;
}
