import type { Rule } from './finding.ts';
import { citedTitle, quotedTerm } from './rules/cited.ts';
import { damage } from './rules/damage.ts';
import { deletedParty } from './rules/deleted-party.ts';
import { doubled } from './rules/doubled.ts';
import { gap } from './rules/gap.ts';
import { halfWidth } from './rules/half-width.ts';
import { inCorpus, nearCorpus } from './rules/in-corpus.ts';
import { levelJump } from './rules/level-jump.ts';
import { mask } from './rules/mask.ts';
import { missingType } from './rules/missing-type.ts';
import { numbering } from './rules/numbering.ts';
import { repeated } from './rules/repeated.ts';
import { unbalanced } from './rules/unbalanced.ts';
import { unusualOrder } from './rules/unusual-order.ts';

/** What the outline of a draft shows. */
export const outlineRules: readonly Rule[] = [missingType, unusualOrder, numbering, levelJump];

/** What its words alone show, whatever its outline is. */
export const wordRules: readonly Rule[] = [
  ...[mask, deletedParty, damage],
  ...[doubled, halfWidth, gap, unbalanced],
  ...[citedTitle, quotedTerm],
  ...[inCorpus, nearCorpus, repeated],
];

/** The rules of the check, in the order in which their findings are listed. */
export const rules: readonly Rule[] = [...outlineRules, ...wordRules];
