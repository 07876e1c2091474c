import { DATE_LINE } from '../../text/dates.ts';
import { readMarker } from './markers.ts';

/** Between title and text stand few lines: a subtitle, who speaks or writes, where, and when. */
const MOST_LINES = 4;
const LONGEST = 30;

const SUBTITLE =
  /^(?:——|--|—)[^。；]{2,}$|^\d{4}年\d{1,2}月\d{1,2}日[在于][^。；]{2,24}(?:会议|大会|会)上?$|^(?:\p{Script=Han}[ \u3000]){3,}\p{Script=Han}$/u;
const NOTE = /^[（(][^（）()。；]{2,}[）)]$/;
/** A name, with or without a post or a unit before it: 某某局党组书记　张某某 */
const NAME = /^(?:[^。；：:，,！？\d]*[\s\u3000·])?[\p{Script=Han}X×*]{1,2}[ \t\u3000]?[\p{Script=Han}X×*]{1,3}$/u;
/** 述职人：张某某 */
const SPEAKER = /^(?:述职|汇报|报告|发言)人[：:][ \t\u3000]*[^。；：:，,！？\d]{2,12}$/;
const OFFICE =
  /(?:公司|局|厅|委员会|总?支部|党委|党组|委|中心|办公室|学院|学校|医院|调研组|课题组|专班|书记|主任|局长|校长|院长|镇长|乡长|县长|同志)(?:[（(][^（）()]*[）)])?$/;

/**
 * Offset behind the byline, in UTF-16 units: the short lines between title and text that no sentence is made of;
 * `titleEnd` where there are none.
 *
 * @param names All words by which a heading names a section type: such a line is a heading.
 */
export function readBylineEnd(text: string, titleEnd: number, names: RegExp): number {
  if (titleEnd === 0) return 0;
  let end = titleEnd;
  for (const { 0: line, index } of text
    .slice(titleEnd, titleEnd + (MOST_LINES + 1) * (LONGEST + 2))
    .matchAll(/[^\n]+/g)) {
    const isLast = titleEnd + index + line.length >= text.length;
    if (isLast || index + line.length > MOST_LINES * (LONGEST + 1) || !isByline(line, names)) break;
    end = titleEnd + index + line.length;
  }
  return end;
}

function isByline(line: string, names: RegExp): boolean {
  if (line.length > LONGEST && !SUBTITLE.test(line)) return false;
  if (readMarker(line) || line.search(names) !== -1) return DATE_LINE.test(line) || SUBTITLE.test(line);
  return (
    DATE_LINE.test(line) ||
    SUBTITLE.test(line) ||
    NOTE.test(line) ||
    OFFICE.test(line) ||
    SPEAKER.test(line) ||
    isName(line)
  );
}

/** Two to four characters, or such a name behind a gap. */
const isName = (line: string): boolean =>
  NAME.test(line) &&
  (line.replace(/\s/g, '').length <= 4 || /[\s\u3000]/.test(line)) &&
  !/^(?:同志们|大家好|各位)/.test(line);
