import { clausesOf, linesOf, mayBeSite, type Line } from './clauses.ts';
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

type SiteLine = Line & { family: Family };

/** The lines that no author wrote, with the rule that takes each. */
export function siteLinesOf(text: string): SiteLine[] {
  const lines = linesOf(text);
  const families = lines.map((line) => familyOf(line.text));
  if (!families.some(Boolean)) return [];
  const takeWith = (index: number, neighbour: number) => {
    if (!families[index] && families[neighbour] && isBeside(lines[index]!.text)) families[index] = families[neighbour];
  };
  for (let index = 1; index < lines.length; index++) takeWith(index, index - 1);
  for (let index = lines.length - 2; index >= 0; index--) takeWith(index, index + 1);
  return lines.flatMap((line, index) => (families[index] ? [{ ...line, family: families[index] }] : []));
}

/**
 * The family of a line that bears its evidence itself: signs fill its clauses, and one of them is certain, or they are
 * evidence of two kinds. What they leave over is less than they fill, and has no mark of an author.
 */
function familyOf(line: string): Family | null {
  if (!mayBeSite(line)) return null;
  const rows = new Set<Row>();
  const clauses = clausesOf(line);
  let surplus = 0;
  for (const clause of clauses) {
    const signs = signsOf(clause);
    if (signs.length === 0 && AUTHOR.test(clause)) return null;
    surplus += signs.length === 0 ? -clause.length : clause.length;
    for (const row of signs) if (row.cues.length > 0) rows.add(row);
  }
  if (surplus <= 0) return null;
  const certain = [...rows].filter(({ isCertain }) => isCertain);
  const kinds = new Set([...rows].flatMap(({ cues }) => cues));
  const isHeading = clauses.length === 1 && clauses[0]!.length < LEAST_ALONE;
  const isProven = certain.length > 0 || (!isHeading && (kinds.size >= 2 || rows.size >= MANY_SIGNS));
  const families = (certain.length > 0 ? certain : [...rows]).map(({ family }) => family);
  return (isProven && ORDER.find((family) => families.includes(family))) || null;
}

const signsOf = (clause: string): Row[] =>
  clause.length > LONGEST_CLAUSE ? [] : ROWS.filter(({ pattern }) => pattern.test(clause));

/** What the signs of lines beside others are matched against. */
export const withoutSpace = (line: string): string => line.replace(/\s/g, '').toLowerCase();

const isBeside = (line: string): boolean => BESIDE.some((pattern) => pattern.test(withoutSpace(line)));

/** The tables of all families ask of the same text, one after the other. */
let last: { text: string; lines: SiteLine[] } = { text: '', lines: [] };

/** A function that finds the lines of a family, sorted and disjoint, in UTF-16 offsets. */
export const linesOfFamily = (family: Family) => (text: string) => {
  if (last.text !== text) last = { text, lines: siteLinesOf(text) };
  return last.lines.filter((line) => line.family === family).map(({ start, end }) => ({ start, end }));
};
