import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { readModel } from './model-file.ts';
import { notText } from '../../src/corpus/decode.ts';
import { readBytes } from '../../src/corpus/encoding.ts';
import { compileLexicon, type Lexicon } from '../../src/corpus/lexicon.ts';
import { FileError } from '../../src/corpus/message.ts';
import { parseTaxonomy, type Taxonomy } from '../../src/corpus/taxonomy.ts';

/** The taxonomy, its cues ready for use with what was learned, and the text of both, on which every report depends. @throws {FileError} where it cannot be read */
export async function readLexicon(file: string): Promise<{ terms: Taxonomy; lexicon: Lexicon; text: string }> {
  const bytes = new Uint8Array(await readFile(file));
  const name = relative(process.cwd(), file);
  const text = readBytes(bytes)?.text;
  if (text === undefined) throw new FileError(name, [{ ...notText(bytes).place, rule: 'taxonomy/unreadable' }]);
  const terms = parseTaxonomy(text, name);
  const learned = await readModel();
  return { terms, lexicon: compileLexicon(terms, learned.model), text: text + learned.text };
}
