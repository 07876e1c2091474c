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
/** A label before its text: 学习方面：开展…… */
const LABEL = /^[^，,。；：:、\s]{2,12}方面[：:。](?=[^\n]{10,}|$)/;
const BRACKETS = /^【([^】\n]{2,24})】[：:]?[ \t\u3000]*/;
const SENTENCE_END = /[。！？!?；;”」』）)]$/;
/** Salutations, subtitles, points, dates, signatures, and lines that lead into a list. */
const NO_HEADING =
  /^(?:尊敬的|各位|同志们|大家好|[（(—\-"“]|[一二三四五六七八九十][是要]|第[一二三四五六七八九十]|附[件：:]|注[：:])|[：:].|如下[：:]?$|^\d{4}年.*[月日]$|^[〇○零一二三四五六七八九十]+年.*[月日]$|[，、]$|(?:人|单位|部门|日期|时间|姓名|职务)[：:]/;
/** The end of a title or of a signature; before the first paragraph such a line is one of them. */
const TITLE_OR_NAME =
  /(?:报告|总结|材料|讲话|发言|汇报|体会|公司|局|委员会|支部|党委|党组|委|中心|办公室|书记|主任|局长|同志)$/;

/** What a short line looks like: it names a section type, or it stands like a heading above a paragraph. */
type Shape = 'named' | 'alike' | null;

/**
 * Headings without a number. A short line is one where it names a section type (存在的问题), or where three and more
 * such lines stand each above a paragraph of its own; 【…】 at the start of a line where it comes twice or names a type.
 */
export function readUnnumbered(lines: readonly Line[], names: RegExp): Candidate[] {
  const bracketed = lines.flatMap((line) => bracketHeading(line) ?? []);
  const isInUse = bracketed.length >= 2 || bracketed.some(({ heading }) => heading.search(names) !== -1);
  const labelled = lines.flatMap((line) => labelHeading(line) ?? []);
  return [
    ...plainHeadings(lines, names),
    ...(isInUse ? bracketed : []),
    ...(labelled.length >= LEAST_ALIKE ? labelled : []),
  ].sort((a, b) => a.start - b.start);
}

function plainHeadings(lines: readonly Line[], names: RegExp): Candidate[] {
  const shapes = shapesOf(lines, names);
  const isAlike = shapes.filter((shape) => shape !== null).length >= LEAST_ALIKE;
  const isNested = shapes.some((shape, index) => shape === 'named' && shapes[index + 1] === 'alike');
  return lines.flatMap((line, index) => {
    if (shapes[index] === 'named') return [plainHeading(line, 'plain')];
    return shapes[index] === 'alike' && isAlike ? [plainHeading(line, isNested ? 'plain-below' : 'plain')] : [];
  });
}

function shapesOf(lines: readonly Line[], names: RegExp): Shape[] {
  const firstParagraph = lines.findIndex(isParagraph);
  const isShort = lines.map(({ text }, index) => looksLikeHeading(text, index < firstParagraph));
  const shapes: Shape[] = [];
  for (const [index, { text }] of lines.entries()) {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    const isAbove = next !== undefined && isShort[index]! && isParagraph(next);
    const isAboveHeading = next !== undefined && isShort[index + 1]! && isParagraph(lines[index + 2]);
    const isNamed = isShort[index]! && text.length <= LONGEST_NAMED && !/[，,]/.test(text) && text.search(names) !== -1;
    const isBetween =
      !before || /[：:]$/.test(before.text) || SENTENCE_END.test(before.text) || shapes[index - 1] === 'named';
    if (isNamed && (isAbove || isAboveHeading || (next && readMarker(next.text)))) shapes.push('named');
    else shapes.push(isAbove && isBetween && SENTENCE_END.test(next.text) ? 'alike' : null);
  }
  return shapes;
}

const isParagraph = (line: Line | undefined): boolean => (line?.text.length ?? 0) >= LEAST_PARAGRAPH;

function looksLikeHeading(line: string, isHead: boolean): boolean {
  const text = line.replace(BULLET, '');
  if (text.length > LONGEST || text.length < 4 || /[。！？!?；;]/.test(text)) return false;
  return !BRACKETS.test(text) && !NO_HEADING.test(text) && !readMarker(text) && !(isHead && TITLE_OR_NAME.test(text));
}

function plainHeading({ start, text }: Line, style: string): Candidate {
  const marker = BULLET.exec(text)?.[0] ?? '';
  return {
    marker: { style: style + marker.trim(), value: 0, text: marker.trim(), length: marker.length },
    heading: text.slice(marker.length).replace(/[：:.．]$/, ''),
    runIn: false,
    isSentence: false,
    inside: false,
    start,
    end: start + text.length,
  };
}

function bracketHeading(line: Line): Candidate | null {
  const match = BRACKETS.exec(line.text);
  return match && runIn('bracket', line, match[0], match[1]!);
}

function labelHeading(line: Line): Candidate | null {
  const label = LABEL.exec(line.text)?.[0];
  return label === undefined ? null : runIn('label', line, label, label.slice(0, -1));
}

function runIn(style: string, { start, text }: Line, whole: string, heading: string): Candidate {
  return {
    marker: { style, value: 0, text: '', length: 0 },
    heading,
    runIn: whole.length < text.length,
    isSentence: false,
    inside: false,
    start,
    end: start + whole.length,
  };
}
