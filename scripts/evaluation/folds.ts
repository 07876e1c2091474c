import { buildReports } from '../../src/corpus/index.ts';
import { compileLexicon } from '../../src/corpus/lexicon.ts';
import type { Model } from '../../src/corpus/model/model.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import { readPlain } from '../corpus/inputs/reports-of.ts';
import { sha256 } from '../sha256.ts';
import type { AnnotatedDocument } from '../training/documents.ts';
import { foldsOf } from '../training/folds.ts';
import { learn } from '../training/learn.ts';
import type { Evaluated } from './measure.ts';

/** Builds annotated documents with a model. */
export function buildWith(model: Model, documents: readonly AnnotatedDocument[], taxonomy: Taxonomy): Evaluated[] {
  const lexicon = compileLexicon(taxonomy, model);
  return documents.map(({ gold, bytes }) => {
    const id = gold.file.replace(/\.[^.]*$/, '');
    return { gold, reports: buildReports(readPlain({ id, file: gold.file, bytes, sha256: sha256(bytes) }), lexicon) };
  });
}

/** Into how many parts documents fall, and what is told of each. */
export interface Cross {
  folds: number;
  tell: (done: number, all: number) => void;
}

/** Builds each part of the documents with what was learned from the other parts. */
export const crossBuild = (
  documents: readonly AnnotatedDocument[],
  taxonomy: Taxonomy,
  { folds, tell }: Cross,
): Evaluated[] =>
  foldsOf(documents, folds).flatMap(({ fold, others }, index) => {
    tell(index + 1, folds);
    return buildWith(learn(others, taxonomy), fold, taxonomy);
  });
