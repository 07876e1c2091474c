import { createSimilarity } from '../analysis/near-duplicates/index.ts';
import { similarLinks, type SimilarLinks } from '../view-models/similarity.ts';
import { corpus } from './corpus.ts';
import { derive, type Derived } from './derive.ts';
import { once } from './once.ts';

const NONE: SimilarLinks = { passages: new Map(), twins: new Map() };

/** Similar passages and near-duplicate reports of the whole corpus. */
export const similarities: () => Promise<Derived<SimilarLinks>> = once(() =>
  derive('derived/similarity', NONE, async (reports) => {
    const similarity = createSimilarity();
    for await (const report of reports()) similarity.add(report);
    return similarLinks(similarity.ask(), (await corpus()).reports);
  }),
);
