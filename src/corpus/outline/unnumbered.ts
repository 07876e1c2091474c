import type { Candidate } from './candidates.ts';
import { readMarker } from './markers.ts';
import type { Line } from './lines.ts';

/** A heading without a number is short; a longer line is a paragraph. */
const LONGEST = 26;
/** A heading that names its type is shorter still. */
const LONGEST_NAMED = 20;
/** What stands below it is a paragraph. */
const LEAST_PARAGRAPH = 40;
/** So many lines of one shape show that they are headings. */
const LEAST_ALIKE = 3;

const BULLET = /^[●◆■★▲◇▶◎※][ \t\u3000]*/;
const BRACKETS = /^【([^】\n]{2,24})】[：:]?[ \t\u3000]*/;
const SENTENCE_END = /[。！？!?；;”」』）)]$/;
/** Salutations, subtitles, points, dates, signatures, and lines that lead into a list. */
const NO_HEADING =
  /^(?:尊敬的|各位|同志们|大家好|[（(—\-"“]|[一二三四五六七八九十][是要]|第[一二三四五六七八九十]|附[件：:]|注[：:])|[：:].|如下[：:]?$|\d{4}年|^[〇○零一二三四五六七八九十]+年.*[月日]$|[，、]$|(?:人|单位|部门|日期|时间|姓名|职务)[：:]/;
/** The end of a title or of a signature; before the first paragraph such a line is one of them. */
const TITLE_OR_NAME =
  /(?:报告|总结|材料|讲话|发言|汇报|体会|公司|局|委员会|支部|党委|党组|委|中心|办公室|书记|主任|局长|同志)$/;

type Shape = 'named' | 'alike';

/**
 * Headings without a number. A short line is one where it names a section type (存在的问题), or where three and more
 * such lines stand each above a paragraph of its own; 【…】 at the start of a line where it comes twice or names a type.
 */
export function readUnnumbered(lines: readonly Line[], names: RegExp): Candidate[] {
  const firstParagraph = lines.findIndex(({ text }) => text.length >= LEAST_PARAGRAPH);
  const shaped = lines.map((_, index) => shapeOf(lines, index, index < firstParagraph, names));
  const isAlike = shaped.filter((shape) => shape !== null).length >= LEAST_ALIKE;
  const plain = lines.flatMap((line, index) =>
    shaped[index] === 'named' || (shaped[index] === 'alike' && isAlike) ? [plainHeading(line)] : [],
  );
  const bracketed = lines.flatMap((line) => bracketHeading(line) ?? []);
  const isInUse = bracketed.length >= 2 || bracketed.some(({ heading }) => heading.search(names) !== -1);
  return isInUse ? [...plain, ...bracketed].sort((a, b) => a.start - b.start) : plain;
}

function shapeOf(lines: readonly Line[], index: number, isHead: boolean, names: RegExp): Shape | null {
  const [before, line, next] = [lines[index - 1], lines[index]!, lines[index + 1]];
  const text = line.text.replace(BULLET, '');
  if (!next || text.length > LONGEST || text.length < 4 || /[。！？!?；;]/.test(text)) return null;
  if (BRACKETS.test(text) || NO_HEADING.test(text) || readMarker(text) || (isHead && TITLE_OR_NAME.test(text)))
    return null;
  const isNamed = text.search(names) !== -1 && text.length <= LONGEST_NAMED && !/[，,]/.test(text);
  if (isNamed && (next.text.length >= LEAST_PARAGRAPH || readMarker(next.text))) return 'named';
  const isBetween = (!before || SENTENCE_END.test(before.text)) && next.text.length >= LEAST_PARAGRAPH;
  return isBetween && SENTENCE_END.test(next.text) ? 'alike' : null;
}

function plainHeading({ start, text }: Line): Candidate {
  const marker = BULLET.exec(text)?.[0] ?? '';
  const heading = text.slice(marker.length).replace(/[：:.．]$/, '');
  return {
    marker: { style: `plain${marker.trim()}`, value: 0, text: marker.trim(), length: marker.length },
    heading,
    runIn: false,
    isSentence: false,
    inside: false,
    start,
    end: start + text.length,
  };
}

function bracketHeading({ start, text }: Line): Candidate | null {
  const match = BRACKETS.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  return {
    marker: { style: 'bracket', value: 0, text: '', length: 0 },
    heading: match[1]!,
    runIn: rest !== '',
    isSentence: false,
    inside: false,
    start,
    end: start + match[0].length,
  };
}
