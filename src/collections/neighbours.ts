import { typeNeighbours, type TypeNeighbours } from '../site/neighbours.ts';
import { taxonomy } from '../site/taxonomy.ts';
import { corpus } from './corpus.ts';
import { once } from './once.ts';

/** By report, its neighbours type by type. */
export const neighboursByType: () => Promise<Map<string, TypeNeighbours[]>> = once(async () =>
  typeNeighbours(
    (await corpus()).reports,
    taxonomy.types.map(({ id }) => id),
  ),
);
