import type { Span } from '../../text/spans.ts';

/** The text of a line as it will read without other markup, and where each character stands in the file. */
export interface Shown {
  text: string;
  at: (index: number) => number;
}

/**
 * The stars and low lines that set words off, and not the masks of a report (学习*次、专题研讨*次, **县**局, __年__月).
 *
 * CommonMark's rule would read 学习*次、专题研讨*次 as emphasis and would not read **一是学习不深。**在工作中, so this is ours.
 * Two neighbouring runs of one sign and length (1 to 3) on a line are a pair where text stands at the inner side of both
 * and no measure word or noun of office follows as after a mask. A pair is plain where boundaries (edge of the line,
 * space, punctuation) stand on both outer sides, or a sentence begins before it and ends inside it. Plain pairs are
 * emphasis. Other pairs of `**` are emphasis only in a file that has plain ones and no run of `**` without a partner.
 */
export function findEmphasis(lines: readonly Shown[]): Span[] {
  const found = lines.flatMap((line) =>
    SIGNS.filter((sign) => line.text.includes(sign)).map((sign) => readLine(line, sign)),
  );
  const strong = found.filter(({ sign }) => sign === '**');
  const loose = strong.some(({ plain }) => plain.length > 0) && strong.every(({ alone }) => alone === 0);
  return [...found.flatMap(({ plain }) => plain), ...(loose ? strong.flatMap((line) => line.loose) : [])];
}

const SIGNS = ['*', '**', '***', '_', '__', '___'];

/** The pairs of one sign on a line, as the spans of their signs. */
interface Pairs {
  sign: string;
  plain: Span[];
  loose: Span[];
  /** Runs without a partner: masks. */
  alone: number;
}

function readLine(line: Shown, sign: string): Pairs {
  const runs = [...line.text.matchAll(RUN)].filter(([run]) => run === sign).map(({ index }) => index);
  const kinds = runs.map((open, index) => judge(line.text, sign, open, runs[index + 1]));
  const taken = new Set<number>();
  const take = (kind: Kind) =>
    kinds.flatMap((found, index) => {
      if (found !== kind || taken.has(index) || taken.has(index + 1)) return [];
      taken.add(index).add(index + 1);
      return [signSpan(line, runs[index]!, sign), signSpan(line, runs[index + 1]!, sign)];
    });
  const [plain, loose] = [take('plain'), take('loose')];
  return { sign, plain, loose, alone: runs.length - taken.size };
}

const RUN = /\*+|_+/g;

const signSpan = ({ at }: Shown, index: number, sign: string): Span => ({
  start: at(index),
  end: at(index + sign.length - 1) + 1,
});

/** What follows a mask: a measure word or a noun of place, office or person. */
const AFTER_MASK =
  /^(?:[次个人名项年月日号时分秒点篇场期批件条份户元万亿余多座家台辆亩吨米%％省市县区乡镇村街州旗局厅部委院校站所科室处]|公司|企业|学校|医院|集团|银行|单位|同志|支部|党委|党组|书记|主任|街道)/;
const WHOLE = new RegExp(`${AFTER_MASK.source}(?=[\\p{P}\\s]|$)`, 'u');
const CLOSING = /^[\s，。、；：！？,.;:!?)）”’》】\]]/;
const OPENING = /[\s（(“‘《【[]$/;
const EDGE = /[\p{P}\p{S}\s]/u;

type Kind = 'plain' | 'loose';

function judge(text: string, sign: string, open: number, close: number | undefined): Kind | null {
  if (close === undefined) return null;
  const inside = text.slice(open + sign.length, close);
  const behind = text.slice(close + sign.length, close + sign.length + 2);
  if (CLOSING.test(inside) || OPENING.test(inside)) return null;
  const followed = AFTER_MASK.test(inside);
  if (WHOLE.test(inside) || (followed && (sign !== '**' || AFTER_MASK.test(behind)))) return null;
  if (isPlain(text[open - 1], inside, behind[0])) return 'plain';
  return followed || sign !== '**' ? null : 'loose';
}

function isPlain(before: string | undefined, inside: string, behind: string | undefined): boolean {
  if (isEdge(behind)) return isEdge(before) || /^[“‘《（【]/.test(inside);
  return /[。：！？；:!?;]$/.test(inside) && (before === undefined || /[\s。！？；]/.test(before));
}

const isEdge = (char: string | undefined): boolean => char === undefined || (EDGE.test(char) && !/[*_]/.test(char));
