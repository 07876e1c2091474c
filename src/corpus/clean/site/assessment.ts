import { classesOf } from './classes.ts';
import { clausesOf, mayBeSite } from './clauses.ts';
import type { Cue } from './sign.ts';
import { ROWS, type SignRow } from './tables.ts';

/** A longer clause is a sentence of somebody's. */
const LONGEST_CLAUSE = 80;
/** A shorter clause alone on its line may be a heading: 下载资料, 关注我们 */
const LEAST_ALONE = 8;
/** An author tells of people, counts and what was done. */
const AUTHOR =
  /[我俺了]|群众|党员|干部|职工|员工|学生|教师|居民|村|企业|单位|部门|[全今去本]年|[由已将被把向从在对]|\d+(?:\.\d+)?[多余]?万?(?:[名人次户起场家件个项条批台套]|亿)|[、一二三四五六七八九十两][名人次户起场家件个项条批]|率|工作(?!总结|报告|计划)/;

/** What words of classes never make a site's: a count of people, a rate, a body that does something. */
const AUTHOR_OF_WORDS =
  /(?<!联系|加|找|私信|关注)[我俺](?!们|站)|群众|党员|干部|职工|员工|学生|村|企业|[全今去本]年|率|人数|参与|不必|成效|(?<!只)负责|经费|\d+(?:\.\d+)?[多余]?万?[名人户起场家项条批台]|不妥(?!.{0,4}联系)|指正|批评|材料为|支持[与和]|附件|请大家(?:查看|下载)|客服(?:部|组|岗|中心|主管|专员)/;
/** So a reader is told what to do, or where. */
const IMPERATIVE =
  /^(?:点击|点亮|长按|扫码|扫一扫|打开|展开|返回|收藏|添加|加|回复|购买|立即|马上|赶紧|抱歉|温馨提示)|\d(?:元|折)|[a-z\d*]{5,}/;
/** Words of classes in a longer line tell a story. */
const LONGEST_OF_WORDS = 120;

/** What the clauses of a line say: their evidence, and whether they fill it. */
export interface Assessment {
  rows: ReadonlySet<SignRow>;
  /** Evidence of words of classes, where they fill what no sign fills. */
  words: ReadonlySet<Cue>;
  /** How many classes the words are of. */
  classCount: number;
  isOfSite: boolean;
  isWhole: boolean;
  isHeading: boolean;
}

/** Reads a line clause by clause; null where what is left over is more than is filled, or bears the mark of an author. */
export function assess(line: string): Assessment | null {
  if (!mayBeSite(line)) return null;
  const rows = new Set<SignRow>();
  const words = new Set<Cue>();
  const classes = new Set<string>();
  const clauses = clausesOf(line);
  let surplus = 0;
  let isOfSite = false;
  let isWhole = true;
  for (const clause of clauses) {
    const signs = signsOf(clause);
    const told = wordsOf(clause, line);
    if (signs.length === 0 && !told?.isTelling && AUTHOR.test(clause)) return null;
    const isFilled = signs.length > 0 || told !== null;
    surplus += isFilled ? clause.length : -clause.length;
    isWhole &&= isFilled;
    for (const row of signs) if (row.cues.length > 0) rows.add(row);
    for (const cue of told?.cues ?? []) words.add(cue);
    for (const kind of told?.classes ?? []) classes.add(kind);
    isOfSite ||= told !== null && (told.isOfSite || IMPERATIVE.test(clause));
  }
  if (surplus <= 0) return null;
  return {
    rows,
    words,
    classCount: classes.size,
    isOfSite,
    isWhole,
    isHeading: clauses.length === 1 && clauses[0]!.length < LEAST_ALONE,
  };
}

const wordsOf = (clause: string, line: string) =>
  line.length > LONGEST_OF_WORDS || AUTHOR_OF_WORDS.test(line) ? null : classesOf(clause);

const signsOf = (clause: string): SignRow[] =>
  clause.length > LONGEST_CLAUSE ? [] : ROWS.filter(({ pattern }) => pattern.test(clause));
