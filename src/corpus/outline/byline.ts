import { isDateLine } from '../../text/dates.ts';
import { readMarker } from './markers.ts';

/** Between title and text stand few lines: a subtitle, who speaks or writes, where, and when; a cover page has more, with labels. */
const MOST_LINES = 4;
/** So many labels in a row make a cover page; fewer are a form's cells, which are text. */
const LEAST_LABELS = 4;
const LONGEST = 30;
const FURTHEST = 1000;

const SUBTITLE =
  /^(?:——|--|—)[^。；]{2,}$|^\d{4}年\d{1,2}月\d{1,2}日[在于][^。；]{2,24}(?:会议|大会|会)上?$|^(?:\p{Script=Han}[ \u3000]){3,}\p{Script=Han}$/u;
const NOTE = /^[（(][^（）()。；]{2,}[）)]$/;
/** A name, with or without a post or a unit before it: 某某局党组书记　张某某 */
const NAME = /^(?:[^。；：:，,！？\d]*[\s\u3000·])?[\p{Script=Han}X×*]{1,2}[ \t\u3000]?[\p{Script=Han}X×*]{1,3}$/u;
const UNIT =
  '公司|局|厅|办事处|街道|政府|幼儿园|大学|中学|小学|卫生院|研究[院所]|事务所|委员会|总?支部|党委|党组|委|中心|办公室|办|学院|学校|医院|法院|检察院|大队|支队|[调研考察课题工作专班]+组|专班|部门|[\\p{Script=Han}]科|教研部|系|班|协会|学会|工会|团委|分行|支行|厂|矿';
const POST =
  '书记|主任|[局校院镇乡县站所科处队庭厂矿部会班组行园村区州市]长|主席|经理|总监|主管|教导员|指导员|教授|讲师|教师|老师|委员|干事|法官|检察官|护士|医师|工程师|助理|专员|组员|同志';
/** 述职人：张某某, （汇报人：李××　2022年12月）, 述职人：戴××（分管理赔、客服） */
const REPORTER =
  /^[（(]?(?:述职|汇报|报告|发言|总结)人[：:][ \t\u3000]*[^。；：:，,！？\d（(]{2,12}(?:[（(][^（）()。；]*[）)])?[）)]?$/;
/** 采购员：仲孙; 各位老师：大家好 is a salutation. */
const WRITER = /^(?!各位|老师)\p{Script=Han}{1,6}[员师][：:][ \t\u3000]*[\p{Script=Han}X×*]{2,3}$/u;
/** 科主任：李××; 组长：统筹协调 is no name. */
const HOLDER = new RegExp(`^\\p{Script=Han}{0,8}(?:${POST})[：:][ \\t\\u3000]*\\p{Script=Han}{1,2}[X×*某]{1,3}$`, 'u');
const isSpeaker = (line: string): boolean => REPORTER.test(line) || WRITER.test(line) || HOLDER.test(line);
const OFFICE = new RegExp(`^[^。；：:，,！？\\d]*(?:${UNIT}|${POST})(?:[（(][^（）()]*[）)])?$`, 'u');
/** A name glued to a post, or with the post behind it: 副校长朱某某, 3.俞某某（党委委员、副校长） */
const OF_POST = new RegExp(
  `^[^。；：:，,！？\\d]{2,}(?:${POST})[\\p{Script=Han}X×*]{2,3}$|^(?:\\d{1,2}[.、．])?[\\p{Script=Han}X×*]{2,4}[（(][^（）()]*(?:${POST})[）)]$`,
  'u',
);
/** Several things apart on one line, of which a name or a labelled one is the last: 初二(4)班　柴老师, 执笔：秘书组　豆包. */
const APART =
  /^(?=.{5,48}$)[^。；！？，,\s]{1,20}(?:[ \t\u3000|｜]+[^。；！？，,\s]{1,20}){0,5}[ \t\u3000|｜]+(?:[^。；！？，,：:\s]{1,8}[：:])?[\p{Script=Han}X×*、]{2,6}$/u;
/** 2015-01-08, 2019.11, 2019年底 */
const NUMBERED_DATE = /^\d{4}(?:([-./])\d{1,2}(?:\1\d{1,2})?|年[底末初])[）)]?$/;
/** Those who are spoken to: what stands above them is no part of the speech. */
const SALUTATION = /^[^。；，：:]{0,12}(?:尊敬的|敬爱的|各位|同志们|老师们|同学们|大家好)[^。；]{0,30}[：:！]$/;
/** 作者：某某, 文/某某; behind it a date stands, for alone it may be a reference. */
const AUTHOR = /^(?:作\s*者|文|撰\s*[写稿]|执\s*笔)[ \t\u3000]*[：:/／|｜][ \t\u3000]*[^。；！？，,：:]{2,16}$/;
const LABEL =
  /^(?:姓\s*名|单\s*位|所在单位|职\s*务|岗\s*位|部\s*门|学\s*号|班\s*级|专\s*业|院\s*系|系\s*别|学\s*院|名\s*称|作\s*者|编\s*辑|来\s*源|发布(?:机构|时间|日期)|日\s*期|时\s*间|学生姓名|指导[教老]师|课程名称|实习(?:单位|时间|地点|周数|环节)|(?:述职|述廉|汇报|报告|发言|填报)(?:人|单位|时间))\s*(?:[：:]|[\s\u3000])[^。；]*$/;

/**
 * Offset behind the byline, in UTF-16 units: the short lines between title and text that no sentence is made of;
 * `titleEnd` where there are none.
 *
 * @param names All words by which a heading names a section type: such a line is a heading.
 */
export function readBylineEnd(text: string, titleEnd: number, names: RegExp): number {
  const lines = Array.from(text.slice(titleEnd, titleEnd + FURTHEST).matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    line,
    end: titleEnd + index + line.length,
  })).filter(({ end }) => end < text.length);
  const firstLabel = lines.slice(0, MOST_LINES).findIndex(({ line }) => LABEL.test(line));
  const labels = firstLabel === -1 ? [] : takeWhile(lines.slice(firstLabel), ({ line }) => isCoverLine(line));
  const isCover = labels.length >= LEAST_LABELS;
  const isOne = ({ line }: { line: string }, index: number) =>
    titleEnd === 0 ? OF_POST.test(line) : isByline(line, names) || isAbove(line, lines[index + 1]?.line);
  const others = takeWhile(lines.slice(0, isCover ? firstLabel : MOST_LINES), isOne);
  const isWhole = isCover && others.length === firstLabel;
  return (isWhole ? labels : beforeEvents(others)).at(-1)?.end ?? titleEnd;
}

/** Who writes says once when; several lines with a date behind each list what happened. */
function beforeEvents<Line extends { line: string }>(lines: readonly Line[]): readonly Line[] {
  const isEvent = ({ line }: Line) => isDate(atLastGap(line)[1]);
  return lines.filter(isEvent).length > 1 ? takeWhile(lines, (line) => !isEvent(line)) : lines;
}

/** A short line that is no sentence above those who are spoken to, an author above a date. */
const isAbove = (line: string, next = ''): boolean =>
  (line.length <= LONGEST && !/[。；！？，：:]/.test(line) && SALUTATION.test(next) && !readMarker(line)) ||
  (AUTHOR.test(line) && isDate(next));

/** With or without what it is a date of: 日期：2019-09-17 */
function isDate(text = ''): boolean {
  const bare = text.replace(/^(?:述职|汇报|报告|发言)?(?:日期|时间)[：:]/, '');
  return isDateLine(bare) || NUMBERED_DATE.test(bare);
}

const isCoverLine = (line: string): boolean => LABEL.test(line) || isDateLine(line.trim());

function takeWhile<Item>(items: readonly Item[], fits: (item: Item, index: number) => boolean): Item[] {
  const end = items.findIndex((item, index) => !fits(item, index));
  return items.slice(0, end === -1 ? items.length : end);
}

function isByline(whole: string, names: RegExp): boolean {
  // 秘书长　某某某　二〇一七年十月: the date is looked for apart.
  const [line, date] = atLastGap(whole);
  if (isDate(date)) return isByline(line!, names) || AUTHOR.test(line!) || isSpeaker(line!);
  return isOneThing(whole, names);
}

const atLastGap = (line: string): string[] => line.split(/[ \t\u3000|｜]+(?=[^ \t\u3000|｜]+$)/);

function isOneThing(line: string, names: RegExp): boolean {
  if (readMarker(line) || line.search(names) !== -1) return isDate(line) || SUBTITLE.test(line);
  if (APART.test(line) || isSpeaker(line)) return true;
  if (line.length > LONGEST && !SUBTITLE.test(line)) return false;
  return (
    isDate(line) || SUBTITLE.test(line) || NOTE.test(line) || OFFICE.test(line) || OF_POST.test(line) || isName(line)
  );
}

/** Two to four characters, or such a name behind a gap. */
const isName = (line: string): boolean =>
  NAME.test(line) &&
  (line.replace(/\s/g, '').length <= 4 || /[\s\u3000]/.test(line)) &&
  !/^(?:同志们|大家好|各位)/.test(line);
