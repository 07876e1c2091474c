import type { Span } from '../../text/spans.ts';
import type { Cuts } from './cuts.ts';
import { holdsReport, isShort } from './size.ts';

/** A title and who reports under it. */
interface Head {
  start: number;
  /** The title without white space and without the name before its year. */
  title: string;
  /** The name before the year, or the line below; empty where neither is one. */
  byline: string;
}

const TITLE =
  /^[#* \t\u3000\u00a0]*([^\n\r。；：，！？]{0,16}?)((?:19|20)\d{2}[^\n\r。；：，！？]{2,40}(?:报告|总结|述职|材料))[* \t\u3000]*(?:\r?\n|\r)\s*([^\n\r]{0,40})/gm;
/** A name, behind a post or a unit or alone, or labelled: 孙某某, 某某局局长　孙某, 述职人：孙某某 */
const NAME = /^(?:[^。；，！？\d]{0,24}[\s\u3000·：:])?[\p{Script=Han}]{1,2}[ \t\u3000]?[\p{Script=Han}X×*]{1,3}$/u;
const LABEL = /^(?:述职人|汇报人|报告人|姓名)[：:]/;
/** What belongs to no report: a notice between two of them, to its end. */
const NOTICE = /^[ \t\u3000]*(?:关于[^\n\r。；]{2,40}的)?(?:通知|公告|公示|启事|温馨提示)[：:]?[ \t\u3000]*$/m;

/**
 * Several reports, told apart by who gives them or, where one gives several, by what they are called; notices before and
 * between them belong to none.
 */
export function joinedCuts(text: string): Cuts | null {
  const heads = headsOf(text).filter(({ byline }) => byline !== '');
  const of = (fact: 'title' | 'byline') => [...Map.groupBy(heads, (head) => head[fact]).values()];
  const runs = [...of('title'), ...of('byline')];
  const run = runs.find((found) => isSeveral(found, text));
  return run ? cutsOf(run, text) : null;
}

const stretchesOf = (run: readonly Head[], text: string): string[] =>
  run.map(({ start }, index) => text.slice(start, run[index + 1]?.start));

const isSeveral = (run: readonly Head[], text: string): boolean =>
  run.length > 1 &&
  new Set(run.map(({ title, byline }) => `${title} ${byline}`)).size === run.length &&
  stretchesOf(run, text).every(holdsReport);

/** What stands before the first belongs to none where it is a notice or short; else it is a report too. */
function cutsOf(run: readonly Head[], text: string): Cuts {
  const starts = run.map(({ start }) => start);
  const notices = stretchesOf(run, text).flatMap((stretch, index) => noticeIn(stretch, starts[index]!));
  const before = text.slice(0, starts[0]);
  if (before === '') return { starts, frame: notices, doubts: [] };
  const isReport = !isShort(before) && !NOTICE.test(/\S[^\n\r]*/.exec(before)?.[0] ?? '');
  if (isReport) return { starts: [0, ...starts], frame: notices, doubts: [] };
  return { starts, frame: [{ start: 0, end: before.length }, ...notices], doubts: [] };
}

/** Lines with a year and a genre, and who reports under them. */
const headsOf = (text: string): Head[] =>
  Array.from(text.matchAll(TITLE), ({ index, 1: before, 2: title, 3: below }) => ({
    start: index,
    title: title!.replace(/[\s\u3000]/g, ''),
    byline: bylineOf(before!.trim(), below!.trim()),
  }));

const bylineOf = (before: string, below: string): string =>
  [before, below].find((line) => NAME.test(line) || (LABEL.test(line) && line.length < 40))?.replace(/\s/g, '') ?? '';

function noticeIn(stretch: string, from: number): Span[] {
  const notice = NOTICE.exec(stretch);
  if (!notice || !holdsReport(stretch.slice(0, notice.index))) return [];
  return [{ start: from + notice.index, end: from + stretch.length }];
}
