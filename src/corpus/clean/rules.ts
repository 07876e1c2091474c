import type { CleaningRule } from './catalogue.ts';
import { advertising } from './rules/advertising.ts';
import { blankLine } from './rules/blank-line.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { lengthNote } from './rules/length-note.ts';
import { lineBreak } from './rules/line-break.ts';
import { lineEdgeSpace } from './rules/line-edge-space.ts';
import { paywallMarker } from './rules/paywall-marker.ts';
import { restoredParty } from './rules/restored-party.ts';

/** The cleaning table. Each rule works on what the rules before it left. */
export const cleaningRules: readonly CleaningRule[] = [
  lineBreak,
  invisibleCharacter,
  paywallMarker,
  lengthNote,
  advertising,
  lineEdgeSpace,
  blankLine,
  restoredParty,
];
