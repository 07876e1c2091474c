import { readFile } from 'node:fs/promises';
import { compileLexicon, type Lexicon } from '../../src/corpus/lexicon.ts';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';

/** The taxonomy ready for use, and its text, on which every report depends. @throws where it cannot be read */
export async function readLexicon(file: string): Promise<{ lexicon: Lexicon; text: string }> {
  const text = await readFile(file, 'utf8');
  return { lexicon: compileLexicon(parseTaxonomy(text)), text };
}
