import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { compileLexicon, type Lexicon } from '../../src/corpus/lexicon.ts';
import { NO_MODEL } from '../../src/corpus/model/model.ts';
import { parseTaxonomy, type Taxonomy } from '../../src/corpus/taxonomy.ts';

/** The taxonomy, its cues ready for use, and its text, on which every report depends. @throws {FileError} where it cannot be read */
export async function readLexicon(file: string): Promise<{ terms: Taxonomy; lexicon: Lexicon; text: string }> {
  const text = await readFile(file, 'utf8');
  const terms = parseTaxonomy(text, relative(process.cwd(), file));
  return { terms, lexicon: compileLexicon(terms, NO_MODEL), text };
}
