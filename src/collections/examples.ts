import { samples, type Facet, type Sample } from '../view-models/report.ts';
import { shownTypes, taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { once } from './once.ts';

/** An example of each type and of each topic that occurs; all pages show the same ones. */
export const examples: Readonly<Record<Facet, () => Promise<Sample[]>>> = {
  types: once(async () => samples(shownTypes, (await corpus()).passages.types)),
  topics: once(async () => samples(taxonomy.topics, (await corpus()).passages.topics)),
};
