import { deletedNames } from './deleted-names.ts';
import type { DamagedFrame } from './frame.ts';
import { lostWords } from './lost-words.ts';

/** The damage table. Damage is told of and never mended, for what stood there nobody can know. */
export const frames: readonly DamagedFrame[] = [...deletedNames, ...lostWords];
