import { typeNeighbours, type TypeNeighbours } from '../view-models/report/neighbours.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { derive } from './derive.ts';
import { once } from './once.ts';

/** By report, its neighbours type by type. */
export const neighboursByType: () => Promise<Map<string, TypeNeighbours[]>> = once(async () => {
  const types = taxonomy.types.map(({ id }) => id);
  const { reports } = await corpus();
  const { value } = await derive('derived/neighbours', new Map<string, TypeNeighbours[]>(), () =>
    Promise.resolve(
      typeNeighbours(
        reports.filter(({ isReport }) => isReport),
        types,
      ),
    ),
  );
  return value;
});
