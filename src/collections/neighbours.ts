import { typeNeighbours, type TypeNeighbours } from '../view-models/neighbours.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { once } from './once.ts';

/** By report, its neighbours type by type. */
export const neighboursByType: () => Promise<Map<string, TypeNeighbours[]>> = once(async () =>
  typeNeighbours(
    (await corpus()).reports,
    taxonomy.types.map(({ id }) => id),
  ),
);
