import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { compileLexicon, type Lexicon } from '../../src/corpus/lexicon.ts';
import { parseTaxonomy, type Taxonomy } from '../../src/corpus/taxonomy.ts';
import { readModel } from '../training/model-file.ts';

/** The taxonomy, its cues ready for use with what was learned, and the text of both, on which every report depends. @throws {FileError} where it cannot be read */
export async function readLexicon(file: string): Promise<{ terms: Taxonomy; lexicon: Lexicon; text: string }> {
  const [text, learned] = await Promise.all([readFile(file, 'utf8'), readModel()]);
  const terms = parseTaxonomy(text, relative(process.cwd(), file));
  return { terms, lexicon: compileLexicon(terms, learned.model), text: text + learned.text };
}
