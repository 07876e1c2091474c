import { createSimilarity } from '../analysis/near-duplicates/index.ts';
import { similarLinks, type SimilarLinks } from '../view-models/similarity.ts';
import { corpus } from './corpus.ts';
import { reportLines } from './lines.ts';
import { once } from './once.ts';

/** Similar passages and near-duplicate reports of the whole corpus. */
export const similarities: () => Promise<SimilarLinks> = once(async () => {
  const similarity = createSimilarity();
  for await (const report of reportLines()) similarity.add(report);
  return similarLinks(similarity.ask(), (await corpus()).reports);
});
