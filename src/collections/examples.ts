import { samples, type TagFacet, type TagSample } from '../view-models/report/report.ts';
import { shownTypes, taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { once } from './once.ts';

/** An example of each type and of each topic that occurs; all pages show the same ones. */
export const examples: Readonly<Record<TagFacet, () => Promise<TagSample[]>>> = {
  types: once(async () => samples(shownTypes, (await corpus()).passages.types)),
  topics: once(async () => samples(taxonomy.topics, (await corpus()).passages.topics)),
};
