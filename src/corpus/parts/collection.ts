import type { Span } from '../../text/spans.ts';
import type { Cuts } from './cuts.ts';
import { readNumeral } from '../../text/numerals.ts';
import { holdsReport, isShort } from './size.ts';

/** A line that heads one report of a collection. */
interface Head {
  value: number;
  start: number;
  /** What of the line belongs to the collection: 篇一： */
  frame: Span;
  /** Heads of one form are one list. */
  form: string;
  /** The title that stands on the line besides; empty where there is none. */
  title: string;
}

const NUMERAL = '([一二三四五六七八九十]{1,3}|\\d{1,2})';
const INDENT = '[#*> \\t\\u3000\\u00a0]*';
const GENRE = '(?:报告|总结|材料|讲话|发言|讲稿|计划|汇报|意见|方案|要点|体会|提纲|情况|范文)';
/** 范文三篇, 述职报告5篇, 合集: what the title of a collection says. */
const OF_SEVERAL = /[二两三四五六七八九十\d]篇|范文|合集|汇编|精选|大全|集锦/;

/** The ways in which collections head their reports; group 1 or 2 is the numeral. */
const FORMS: readonly { id: string; pattern: RegExp; numeral: number; title: number }[] = [
  {
    // 篇一：述职报告, 【篇1】, （范文二）
    id: 'leading',
    pattern: new RegExp(
      `^(${INDENT}[【（(［\\[]?(?:篇|范文)${NUMERAL}(?![一二三四五六七八九十\\d年月个])[】）)］\\]]?[：:、.．* \\t\\u3000]*)([^\\n\\r]{0,50})$`,
      'gm',
    ),
    numeral: 2,
    title: 3,
  },
  {
    // 第一篇：党支部工作总结; 第一篇 发展环境 is a part of a plan
    id: 'ordinal',
    pattern: new RegExp(
      `^(${INDENT}[【（(［\\[]?第${NUMERAL}篇(?:范文)?[】）)］\\]]?[：:、.．* \\t\\u3000]*)([^\\n\\r]{0,50}${GENRE}[*）)]*|)$`,
      'gm',
    ),
    numeral: 2,
    title: 3,
  },
  {
    // 党建述职报告 篇1, 述职报告（篇一）, 工作总结范文2
    id: 'trailing',
    pattern: new RegExp(
      `^(${INDENT}([^\\n\\r。；，]{2,40}?))[ \\t\\u3000]*[【（(［\\[]?(?:第${NUMERAL}篇|(?:篇|范文)${NUMERAL})[】）)］\\]]?[* \\t\\u3000]*$`,
      'gm',
    ),
    numeral: 3,
    title: 2,
  },
  {
    // 煤矿个人安全总结例1; 典型案例1 heads no report
    id: 'example',
    pattern: new RegExp(
      `^(${INDENT}(?![一二三四五六七八九十\\d（(])([^\\n\\r。；，]{2,40}?${GENRE}))例${NUMERAL}[* \\t\\u3000]*$`,
      'gm',
    ),
    numeral: 3,
    title: 2,
  },
];

/** The reports of a collection (范文三篇) whose heads count up from one; null where no head of that kind is found. */
export function collectionCuts(text: string): Cuts | null {
  if (!/篇|范文|例[一二三四五六七八九十\d]/.test(text)) return null;
  const runs = FORMS.flatMap((form) => runsOf(headsOf(text, form)));
  if (runs.length === 0) return null;
  const run = runs.find((heads) => isCollection(heads, text));
  return run ? cutsOf(run, text) : { starts: [], frame: [], doubts: [doubt(runs[0]![0]!)] };
}

function headsOf(text: string, { id, pattern, numeral, title }: (typeof FORMS)[number]): Head[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [line, edge] = [match[0], match[1]!];
    const start = match.index;
    const frame =
      id === 'trailing' || id === 'example'
        ? { start: start + edge.length, end: start + line.length }
        : { start, end: start + edge.length };
    const value = readNumeral(match[numeral] ?? match[numeral + 1]!) ?? 0;
    return { value, start, frame, form: id, title: match[title]!.trim() };
  });
}

/** Heads that count 1, 2, 3 …, two at least; a table of contents before the reports is a run of its own. */
function runsOf(heads: readonly Head[]): Head[][] {
  const runs: Head[][] = [];
  for (const head of heads) {
    const run = runs.at(-1);
    if (head.value === 1) runs.push([head]);
    else if (run && head.value === run.length + 1) run.push(head);
  }
  return runs.filter((run) => run.length > 1);
}

function isCollection(heads: readonly Head[], text: string): boolean {
  const whole = heads.every(({ start }, index) => holdsReport(text.slice(start, heads[index + 1]?.start)));
  const [{ form, start }] = heads as [Head];
  if (form === 'example') return whole && isShort(text.slice(0, start)) && OF_SEVERAL.test(text.slice(0, start));
  return whole && (form !== 'ordinal' || namesReports(heads, text));
}

/** 第一篇 also divides a plan or a book: the reports are named as such, or the collection is. */
const namesReports = (heads: readonly Head[], text: string): boolean =>
  heads.every(({ title }) => title !== '') ||
  OF_SEVERAL.test(/\S[^\n\r]*/.exec(text.slice(0, heads[0]!.start))?.[0] ?? '');

/** What stands before the first head is the collection's own, where it is short; else it is a report too. */
function cutsOf(heads: readonly Head[], text: string): Cuts {
  const [first] = heads as [Head];
  const frames = heads.map(({ frame }) => frame);
  const starts = heads.map(({ start }) => start);
  if (first.start === 0) return { starts, frame: frames, doubts: [] };
  if (!isShort(text.slice(0, first.start))) return { starts: [0, ...starts], frame: frames, doubts: [] };
  const preface = { start: 0, end: first.start };
  return {
    starts: [0, ...starts.slice(1)],
    frame:
      first.frame.start === first.start
        ? [{ ...preface, end: first.frame.end }, ...frames.slice(1)]
        : [preface, ...frames],
    doubts: [],
  };
}

const doubt = ({ start }: Head) => ({
  rule: 'parts/collection-in-doubt',
  severity: 'warning' as const,
  at: start,
  reason: 'This line looks like the head of one text of several; the file is taken as one.',
  advice: 'If it holds several texts, put each into a file of its own.',
});
