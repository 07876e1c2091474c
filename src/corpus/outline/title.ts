import { plainYears } from '../../text/dates.ts';
import { readMarker } from './markers.ts';

const LONGEST_TITLE = 60;
/** A title ends with the name of its genre; a line that does not may have been broken by a hard wrap. */
const GENRE =
  /(?:报告|总结|材料|讲话|发言|计划|汇报|意见|方案|要点|体会|提纲|情况|小结|述职|安排|打算|规划|思路|回顾|复盘|稿)(?:[（(][^）)]*[）)])?$/;

/** A title on one line with the text, a gap between them. */
const BEFORE_GAP = /^(?=(.{4,60}?)[ \t\u3000\u00a0]{2,}\S)\1[ \t\u3000\u00a0]+/;

/** A title glued to the salutation. */
const BEFORE_SALUTATION =
  /^[^。；：:，,\n]{2,40}?(?:报告|总结|材料|讲话|发言|汇报|体会|稿)(?:[（(][^）)]*[）)])?(?=尊敬的|各位|同志们)/;

/** A title with who gives it behind a gap, told by a unit before the name or by its mask: 班主任工作总结　高一（5）班　刘某 */
const BEFORE_AUTHOR =
  /^.{0,56}?(?:报告|总结|述职|小结|汇报|体会)\s+(?=[^\s。；，：:]{2,16}\s+(?!范文|全文|精选|通用|模板)\p{Script=Han}[\p{Script=Han}X×*]{1,2}$|\p{Script=Han}[某X×*]{1,2}$)/u;

/** Offset behind the title, in UTF-16 units: the first line, where it is short, not numbered and no sentence; else 0. */
export function readTitleEnd(text: string): number {
  const [first = '', second, third] = text.split('\n', 3) as [string, string?, string?];
  const [gapped, title] = BEFORE_GAP.exec(first) ?? [];
  if (gapped && isTitle(title!) && GENRE.test(title!)) return gapped.length;
  const glued = BEFORE_SALUTATION.exec(first);
  if (glued) return glued[0].length;
  const authored = BEFORE_AUTHOR.exec(first);
  if (authored && isTitle(first)) return authored[0].length;
  if (second === undefined || !isTitle(first)) return 0;
  if (isOfThree(first, second, third)) return first.length + second.length + third!.length + 2;
  return goesOn(first, second) && first.length + second.length <= LONGEST_TITLE
    ? first.length + 1 + second.length
    : first.length;
}

/** A year alone on its line of a title: 二〇二三年度 */
const YEAR_LINE = /^(?:\d{4}|[一二][〇一二三四五六七八九]{3})\s*年度?$/;

/** Whether a title stands on three lines, of which one is its year: 某某公司, 二〇二三年度, 工作总结 */
const isOfThree = (first: string, second: string, third = ''): boolean =>
  [first, second].filter((line) => YEAR_LINE.test(plainYears(line))).length === 1 &&
  [first, second, third].every((line) => isTitle(line) && line.length <= LONGEST_OF_THREE) &&
  !GENRE.test(first) &&
  !GENRE.test(second) &&
  GENRE.test(third.replace(/[ \t\u3000]/g, ''));
const LONGEST_OF_THREE = 24;

/** A title's second line: 和2022年工作要点 */
const FURTHER = /^(?:和|及|暨|与|以及)/;
/** A slogan's: 为……而努力奋斗 */
const SLOGAN = /^为[^。；，：:]{6,}(?:努力|奋斗|贡献|力量|篇章)$/;
/** A subtitle, but where and when it was read: ——向选区选民述职报告 */
const SUBTITLE = /^(?:——|—|--|－)(?![^。]{0,6}年?\d{0,2}月?\d{0,2}日?在)[^。；]*[^。；上中]$/;

/** Whether a title goes on over the second line: it names what it is only there, or adds to it. */
function goesOn(first: string, second: string): boolean {
  const end = second.replace(/[ \t\u3000]/g, '');
  if (FURTHER.test(end)) return GENRE.test(end) && isTitle(second);
  if (GENRE.test(first) || !isTitle(second)) return false;
  if (/^[（(]/.test(end)) return /[）)]$/.test(end) && GENRE.test(end.slice(1, -1));
  if (/^[—－-]/.test(end)) return SUBTITLE.test(end) && !/^[—－-]+[^。]*(?:会|会议|代会)上?的/.test(end);
  return GENRE.test(end) || SLOGAN.test(end);
}

const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE && !/[。；;：:，,]$/.test(line) && !readMarker(line);

/** A unit's name alone: 柳湾师范学院, 机电工程系 */
const UNIT = /^[^。；，：:\d]{2,}(?:大学|学院|学校|中学|小学|医院|公司|集团|局|厅|委员会|系)$/;
/** A title that needs the unit above it: 关于……的报告, 2023年工作总结 */
const OF_UNIT = /^(?:关于|的|\d|[一二][〇○零九])/;
/** So many lines below a title make a cover page. */
const LEAST_COVER = 4;

/** Where a title of two lines begins: with the second, where the first names the unit on a cover page. */
export function readTitleStart(text: string, titleEnd: number, bylineEnd: number): number {
  const [unit, title] = text.slice(0, titleEnd).split('\n') as [string, string?];
  if (title === undefined || !UNIT.test(unit) || OF_UNIT.test(title)) return 0;
  const below = text.slice(titleEnd, bylineEnd).match(/[^\n]+/g) ?? [];
  return below.length >= LEAST_COVER ? unit.length + 1 : 0;
}
