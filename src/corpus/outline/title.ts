import { readMarker } from './markers.ts';

const LONGEST_TITLE = 60;
/** A title ends with the name of its genre; a line that does not may have been broken by a hard wrap. */
const GENRE = /(?:报告|总结|材料|讲话|发言|计划|汇报|意见|方案|要点|体会|提纲|情况|稿)(?:[（(][^）)]*[）)])?$/;

/** Offset behind the title, in UTF-16 units: the first line, where it is short, not numbered and no sentence; else 0. */
export function readTitleEnd(text: string): number {
  const [first = '', second] = text.split('\n', 2) as [string, string?];
  if (second === undefined || !isTitle(first)) return 0;
  const isBroken = !GENRE.test(first) && GENRE.test(second) && isTitle(second) && !/^[（(—]/.test(second);
  return isBroken && first.length + second.length <= LONGEST_TITLE ? first.length + 1 + second.length : first.length;
}

const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE && !/[。；;：:，,]$/.test(line) && !readMarker(line);
