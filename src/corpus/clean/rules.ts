import type { CleaningRule } from './catalogue.ts';
import { advertising } from './rules/advertising.ts';
import { blankLine } from './rules/blank-line.ts';
import { copyNoise } from './rules/copy-noise.ts';
import { credits } from './rules/credits.ts';
import { downloadPage } from './rules/download-page.ts';
import { hardWrap } from './rules/hard-wrap.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { lengthNote } from './rules/length-note.ts';
import { lineBreak } from './rules/line-break.ts';
import { lineEdgeSpace } from './rules/line-edge-space.ts';
import { omission } from './rules/omission.ts';
import { pageFurniture } from './rules/page-furniture.ts';
import { pageNumber } from './rules/page-number.ts';
import { paywallMarker } from './rules/paywall-marker.ts';
import { pinyinGloss } from './rules/pinyin-gloss.ts';
import { readingWall } from './rules/reading-wall.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { restoredParty } from './rules/restored-party.ts';
import { siteNotice } from './rules/site-notice.ts';
import { tableOfContents } from './rules/table-of-contents.ts';
import { siteLinesOf } from './site/judge.ts';

/** The cleaning table. Each rule works on what the rules before it left. */
export const cleaningRules: readonly CleaningRule[] = [
  lineBreak,
  invisibleCharacter,
  paywallMarker,
  pinyinGloss,
  copyNoise,
  pageNumber,
  omission,
  lengthNote,
  readingWall,
  advertising,
  downloadPage,
  siteNotice,
  credits,
  pageFurniture,
  repeatedTitle,
  tableOfContents,
  hardWrap,
  lineEdgeSpace,
  blankLine,
  restoredParty,
];

const SITE: readonly CleaningRule[] = [readingWall, advertising, downloadPage, siteNotice, credits, pageFurniture];
/** The lines of a site are told apart in one look, which says for each line whose it is. */
const site: Pick<CleaningRule, 'id' | 'find'> = {
  id: readingWall.id,
  find: (text) => siteLinesOf(text).map(({ start, end, family }) => ({ start, end, rule: family })),
};

/** The looks at a text, in their order. */
export const cleaningPasses: readonly Pick<CleaningRule, 'id' | 'find'>[] = cleaningRules
  .filter((rule) => rule === readingWall || !SITE.includes(rule))
  .map((rule) => (rule === readingWall ? site : rule));
