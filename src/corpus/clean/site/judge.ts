import { clausesOf, linesOf, mayBeSite, type Line } from './clauses.ts';
import { classesOf } from './classes.ts';
import { fieldFamily } from './fields.ts';
import type { Cue, Family, Sign, Signs } from './sign.ts';
import { advertisement } from './signs/advertisement.ts';
import { bargain } from './signs/bargain.ts';
import { call } from './signs/call.ts';
import { credit } from './signs/credit.ts';
import { finePrint } from './signs/fine-print.ts';
import { notice } from './signs/notice.ts';
import { offer } from './signs/offer.ts';
import { page } from './signs/page.ts';
import { rights } from './signs/rights.ts';
import { shop } from './signs/shop.ts';
import { wall } from './signs/wall.ts';

const together = (...tables: readonly Signs[]): Signs => ({
  certain: tables.flatMap(({ certain }) => certain),
  evidence: tables.flatMap(({ evidence }) => evidence),
  beside: tables.flatMap(({ beside }) => beside),
});

/** The tables of signs. A line goes on the account of the first that has a sign in it. */
export const FAMILIES: Readonly<Record<Family, Signs>> = {
  'reading-wall': wall,
  advertising: together(advertisement, offer, bargain, call),
  'download-page': together(shop, finePrint),
  'site-notice': together(notice, rights),
  credits: credit,
  'page-furniture': page,
};
const ORDER = Object.keys(FAMILIES) as Family[];

interface Row {
  family: Family;
  cues: readonly Cue[];
  isCertain: boolean;
  pattern: RegExp;
}

/** A pattern that must fill what it is matched against. */
export const filling = ({ pattern }: Pick<Sign, 'pattern'>): RegExp => new RegExp(`^(?:${pattern.source})$`, 'u');

const rowsOf = (key: 'certain' | 'evidence'): Row[] =>
  ORDER.flatMap((family) =>
    FAMILIES[family][key].map((sign) => ({
      ...{ family, cues: sign.cues, isCertain: key === 'certain' },
      pattern: filling(sign),
    })),
  );
const ROWS: readonly Row[] = [...rowsOf('certain'), ...rowsOf('evidence')];
const BESIDE: readonly RegExp[] = Object.values(FAMILIES).flatMap(({ beside }) => beside.map(filling));
/** A longer clause is a sentence of somebody's. */
const LONGEST_CLAUSE = 80;
/** A shorter clause alone on its line may be a heading: 下载资料, 关注我们 */
const LEAST_ALONE = 8;
/** So many different signs are enough where they are evidence of one kind. */
const MANY_SIGNS = 3;
/** An author tells of people, counts and what was done. */
const AUTHOR =
  /[我俺了]|群众|党员|干部|职工|员工|学生|教师|居民|村|企业|单位|部门|[全今去本]年|[由已将被把向从在对]|\d+(?:\.\d+)?[多余]?万?(?:[名人次户起场家件个项条批台套]|亿)|[、一二三四五六七八九十两][名人次户起场家件个项条批]|率|工作(?!总结|报告|计划)/;

/** What words of classes never make a site's: a count of people, a rate, a body that does something. */
const AUTHOR_OF_WORDS = /(?<!联系|加|找|私信|关注)[我俺](?!们?(?:将|会|站))|群众|党员|干部|职工|员工|学生|村|企业|[全今去本]年|率|人数|参与|不必|成效|负责|经费|\d+(?:\.\d+)?[多余]?万?[名人户起场家项条批台]|[、，]?(?:不妥|指正|批评)/;
/** So a reader is told what to do, or where. */
const IMPERATIVE = /^(?:请|点击|点亮|长按|扫码|扫一扫|打开|展开|返回|收藏|添加|加|回复|关注|购买|立即|马上|赶紧|抱歉|温馨提示)|\d(?:元|折)|[a-z\d*]{5,}/;
/** Words of classes in a longer line tell a story. */
const LONGEST_OF_WORDS = 120;

export type SiteLine = Line & { family: Family };

/** What the clauses of a line say: their evidence, and whether they fill it. */
interface Reading {
  rows: ReadonlySet<Row>;
  /** Evidence of words of classes, where they fill what no sign fills. */
  words: ReadonlySet<Cue>;
  isOfSite: boolean;
  isWhole: boolean;
  isHeading: boolean;
}

/** The lines that no author wrote, with the rule that takes each. */
export function siteLinesOf(text: string): SiteLine[] {
  const lines = linesOf(text);
  const readings = lines.map((line) => readingOf(line.text));
  const families = readings.map((reading, index) => fieldFamily(lines[index]!.text) ?? (reading && provenFamily(reading)));
  if (!families.some(Boolean)) return [];
  const takeWith = (index: number, neighbour: number) => {
    if (families[index] || !families[neighbour]) return;
    if (isBeside(lines[index]!.text)) families[index] = families[neighbour];
    else families[index] = supportedFamily(readings[index]);
  };
  for (let index = 1; index < lines.length; index++) takeWith(index, index - 1);
  for (let index = lines.length - 2; index >= 0; index--) takeWith(index, index + 1);
  for (let index = relatedFrom(lines, families); index < lines.length; index++) families[index] ??= 'page-furniture';
  return lines.flatMap((line, index) => (families[index] ? [{ ...line, family: families[index] }] : []));
}

/** Reads a line clause by clause; null where what is left over is more than is filled, or bears the mark of an author. */
export function readingOf(line: string): Reading | null {
  if (!mayBeSite(line)) return null;
  const rows = new Set<Row>();
  const words = new Set<Cue>();
  const clauses = clausesOf(line);
  let surplus = 0;
  let isOfSite = false;
  let isWhole = true;
  for (const clause of clauses) {
    const signs = signsOf(clause);
    const classes = signs.every(({ cues }) => cues.length === 0) ? wordsOf(clause, line) : null;
    if (signs.length === 0 && !classes?.isTelling && AUTHOR.test(clause)) return null;
    const isFilled = signs.length > 0 || classes !== null;
    surplus += isFilled ? clause.length : -clause.length;
    isWhole &&= isFilled;
    for (const row of signs) if (row.cues.length > 0) rows.add(row);
    for (const cue of classes?.cues ?? []) words.add(cue);
    isOfSite ||= classes !== null && (classes.isOfSite || IMPERATIVE.test(clause));
  }
  if (surplus <= 0) return null;
  return { rows, words, isOfSite, isWhole, isHeading: clauses.length === 1 && clauses[0]!.length < LEAST_ALONE };
}

const wordsOf = (clause: string, line: string) =>
  line.length > LONGEST_OF_WORDS || AUTHOR_OF_WORDS.test(line) ? null : classesOf(clause);

/** The family of a line that bears its evidence itself: one of its signs is certain, or there is evidence of two kinds. */
function provenFamily({ rows, words, isOfSite, isWhole, isHeading }: Reading): Family | null {
  const certain = [...rows].filter(({ isCertain }) => isCertain);
  if (certain.length > 0) return familyOf(certain, words);
  const kinds = new Set([...rows].flatMap(({ cues }) => cues));
  if (isHeading) return null;
  if (kinds.size >= 2 || rows.size >= MANY_SIGNS) return familyOf([...rows], words);
  const all = new Set([...kinds, ...words]);
  return isWhole && all.size >= 2 && (isOfSite || kinds.size > 0) ? familyOf([...rows], words) : null;
}

/** The family of a line beside one that goes: that is evidence of its own kind, and one other is enough. */
const supportedFamily = (reading: Reading | null | undefined): Family | null =>
  reading && !reading.isHeading && reading.words.size + reading.rows.size >= 2 ? familyOf([...reading.rows], reading.words) : null;

const BY_CUE: readonly (readonly [Cue, Family])[] = [
  ['wall', 'reading-wall'],
  ['offer', 'advertising'],
  ['reach', 'advertising'],
  ['site', 'site-notice'],
  ['reader', 'site-notice'],
  ['form', 'page-furniture'],
];

const familyOf = (rows: readonly Row[], words: ReadonlySet<Cue>): Family | null =>
  ORDER.find((family) => rows.some((row) => row.family === family)) ??
  BY_CUE.find(([cue]) => words.has(cue))?.[1] ??
  null;

/** The heading of a list of other texts. */
const RELATED =
  /(?:猜你喜欢|(?:相关|延伸|推荐|热门|最新|同类)的?(?:文章|阅读|推荐|链接|范文|文档|内容)|大家[都还]?在看|其[他它](?:范文|文章)|人还(?:看了?|喜欢))[】\]]?[:：]?$/;
const SENTENCE = /[。！？；…]$/;
const LONGEST_TITLE = 40;

/** Where the list of other texts at the foot of a page begins; behind the last line where there is none. */
function relatedFrom(lines: readonly Line[], families: readonly (Family | null)[]): number {
  const isTitle = ({ text }: Line, index: number) =>
    families[index] !== null || (text.length <= LONGEST_TITLE && !SENTENCE.test(text));
  const last = lines.findLastIndex((line, index) => !isTitle(line, index));
  const head = lines.findIndex(({ text }, index) => index > last && families[index] !== null && RELATED.test(text));
  return head < 1 ? lines.length : head;
}

const signsOf = (clause: string): Row[] =>
  clause.length > LONGEST_CLAUSE ? [] : ROWS.filter(({ pattern }) => pattern.test(clause));

/** What the signs of lines beside others are matched against. */
export const withoutSpace = (line: string): string => line.replace(/\s/g, '').toLowerCase();

const isBeside = (line: string): boolean => BESIDE.some((pattern) => pattern.test(withoutSpace(line)));

/** A function that finds the lines of a family, sorted and disjoint, in UTF-16 offsets. */
export const linesOfFamily = (family: Family) => (text: string) =>
  siteLinesOf(text)
    .filter((line) => line.family === family)
    .map(({ start, end }) => ({ start, end }));
