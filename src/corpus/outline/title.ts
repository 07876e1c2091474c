import { readMarker } from './markers.ts';

const LONGEST_TITLE = 60;
/** A title ends with the name of its genre; a line that does not may have been broken by a hard wrap. */
const GENRE = /(?:报告|总结|材料|讲话|发言|计划|汇报|意见|方案|要点|体会|提纲|情况|稿)(?:[（(][^）)]*[）)])?$/;

/** A title on one line with the text, a gap between them. */
const BEFORE_GAP = /^(?=(.{4,60}?)[ \t\u3000\u00a0]{2,}\S)\1[ \t\u3000\u00a0]+/;

/** A title glued to the salutation. */
const BEFORE_SALUTATION =
  /^[^。；：:，,\n]{2,40}?(?:报告|总结|材料|讲话|发言|汇报|体会|稿)(?:[（(][^）)]*[）)])?(?=尊敬的|各位|同志们)/;

/** Offset behind the title, in UTF-16 units: the first line, where it is short, not numbered and no sentence; else 0. */
export function readTitleEnd(text: string): number {
  const [first = '', second] = text.split('\n', 2) as [string, string?];
  const [gapped, title] = BEFORE_GAP.exec(first) ?? [];
  if (gapped && isTitle(title!) && GENRE.test(title!)) return gapped.length;
  const glued = BEFORE_SALUTATION.exec(first);
  if (glued) return glued[0].length;
  if (second === undefined || !isTitle(first)) return 0;
  const end = second.replace(/[ \t\u3000]/g, '');
  const isBroken = !GENRE.test(first) && GENRE.test(end) && isTitle(second) && !/^[（(—]/.test(second);
  return isBroken && first.length + second.length <= LONGEST_TITLE ? first.length + 1 + second.length : first.length;
}

const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE && !/[。；;：:，,]$/.test(line) && !readMarker(line);
