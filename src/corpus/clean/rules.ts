import type { CleaningRule } from './catalogue.ts';
import { aboveTitle } from './rules/above-title.ts';
import { advertising } from './rules/advertising.ts';
import { blankLine } from './rules/blank-line.ts';
import { copyNoise } from './rules/copy-noise.ts';
import { credits } from './rules/credits.ts';
import { downloadPage } from './rules/download-page.ts';
import { drawnLine } from './rules/drawn-line.ts';
import { frontMatter } from './rules/front-matter.ts';
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
import { lookAlike } from './rules/look-alike.ts';
import { readingWall } from './rules/reading-wall.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { restoredParty } from './rules/restored-party.ts';
import { siteNotice } from './rules/site-notice.ts';
import { tableOfContents } from './rules/table-of-contents.ts';
import { titleLabel } from './rules/title-label.ts';
import { siteLinesOf } from './site/judge.ts';

/**
 * The cleaning table. Each rule works on what the rules before it left; all are run until none finds anything, so that
 * two may stand in any order unless one of them hides for good what the other looks for:
 *
 * - `line-break` before all: the others know no line end but LF.
 * - `copy-noise` before `page-number`, which asks whether the line above breaks off in a sentence.
 * - `page-number` before the rules for lines of a site, which would take it with a list of other texts.
 * - `title-label` before the rules for lines of a site, which would take a title with the name of a site behind it.
 * - the rules for lines of a site in the order of `SiteFamily`, which says whose a line is.
 * - what takes lines out (`drawn-line`, `page-number`, site, `repeated-title`, `table-of-contents`) before `hard-wrap`, which would join them to the text.
 * - `hard-wrap` before `line-edge-space`: indents show where paragraphs begin.
 * - what cuts words in two (`invisible-character`, `paywall-marker`, `hard-wrap`) before `restored-party`, which works once: a text with one 党 is left as it is.
 *
 * `tests/corpus/clean/order.test.ts` has a text that decides for each.
 */
export const cleaningRules: readonly CleaningRule[] = [
  lineBreak,
  invisibleCharacter,
  lookAlike,
  frontMatter,
  paywallMarker,
  pinyinGloss,
  copyNoise,
  drawnLine,
  pageNumber,
  omission,
  lengthNote,
  titleLabel,
  readingWall,
  advertising,
  downloadPage,
  siteNotice,
  credits,
  pageFurniture,
  aboveTitle,
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
