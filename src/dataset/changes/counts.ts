import type { ChangeCounts } from '../../i18n/console.ts';
import type { Changes } from './schema.ts';

/** How many of each there are. */
export const countsOf = (changes: Changes): ChangeCounts => ({
  isFirst: changes.since === null,
  added: changes.added.length,
  removed: changes.removed.count,
  moved: changes.moved.length,
  revised: changes.revised.length,
  recleaned: changes.recleaned.length,
  reoutlined: changes.reoutlined.length,
  identified: changes.identified.length,
  retagged: changes.retagged.length,
});
