import type { Span } from '../../text/spans.ts';
import { isCounted, readMarker, type Marker } from './markers.ts';
import { fencedIn, splitAtMarkers, type CleanLine, type LinePiece } from './lines.ts';

/** How a heading stands: alone on its line, or run into it up to a stop, a colon, a gap or a bracket. */
export type HeadingForm = 'line' | 'sentence' | 'label' | 'gap' | 'bracket';

/** One way to read (a part of) a line as a heading; offsets are in the clean text, in UTF-16 units. */
export interface Reading extends Span {
  form: HeadingForm;
  marker: Marker;
  /** Without marker and closing punctuation. */
  heading: string;
  /** What closes it, behind which it ends; empty where nothing does. */
  closing: string;
  runIn: boolean;
  /** True where it does not stand at the start of its line. */
  inside: boolean;
}

/** A piece of a line with all ways to read it as a heading, none where it can be none. */
export interface Chance extends LinePiece {
  /** Place of the line among the lines. */
  line: number;
  readings: Reading[];
}

const LONGEST_LINE = 60;
const LONGEST_SENTENCE = 45;
/** The same without a marker: a longer first sentence is a sentence. */
const LONGEST_BARE = 30;
const LONGEST_LABEL = 24;
const LEAST_REST = 2;
/** An item of a list, a picture in Markdown, or those who are spoken to. */
const NO_LINE = /[；;]$|^!\[.*\)$|^(?:尊敬的|各位|同志们|大家好|老师们|朋友们)[^，。]*$/;

const BULLET = /^(?:#{1,6}(?=[^#])|[●◆■★▲◇▶◎※])[ \t\u3000]*/;
const BRACKET = /^【([^】\n]{2,24})】[：:]?[ \t\u3000]*/;
const NO_MARKER: Marker = { style: '', value: 0, text: '', length: 0 };

/** Every part of the lines with its readings; an item of a list without a number has none, as lines in a fence have none. */
export function chancesIn(lines: readonly CleanLine[], items: ReadonlySet<number> = new Set()): Chance[] {
  const fenced = fencedIn(lines);
  return lines.flatMap((line, index) => {
    if (fenced.has(index) || (items.has(line.start) && !readMarker(line.text)))
      return [{ ...line, inside: false, line: index, readings: [] }];
    const next = lines[index + 1];
    return splitAtMarkers(line).map((piece) => ({ ...piece, line: index, readings: readingsOf(piece, next) }));
  });
}

function readingsOf(piece: LinePiece, next: CleanLine | undefined): Reading[] {
  const alone = piece.inside ? null : markerAlone(piece, next);
  if (alone) return [alone];
  const marker = readMarker(piece.text) ?? readBullet(piece.text);
  const rest = piece.text.slice(marker.length);
  if (piece.inside && !isCounted(marker)) return [];
  const longest = marker.style === '' ? LONGEST_BARE : LONGEST_SENTENCE;
  const headsNothing = goesOn(rest, next) || (MONTH.test(rest) && MONTH.test(next?.text ?? ''));
  const extents = extentsOf(rest, longest, marker).filter(({ form }) => !(form === 'line' && headsNothing));
  return extents.map(({ form, heading, length }) => {
    const start = piece.start;
    const whole = rest.slice(0, length);
    return {
      form,
      marker,
      heading: withoutDouble(heading, marker).trim(),
      closing: form === 'bracket' ? '' : whole.slice(heading.length).trim(),
      runIn: length < rest.length,
      ...{ start, end: start + marker.length + length, inside: piece.inside },
    };
  });
}

/** One month below another is a calendar, each line of it an entry. */
const MONTH = /^[（(【]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/;

/** A line that breaks off in its second sentence, before a line without a marker: a paragraph that was wrapped. */
const BROKEN_OFF = /。[^。！？；]*[\p{Script=Han}，、]$/u;
const goesOn = (rest: string, next: CleanLine | undefined): boolean =>
  next !== undefined && readMarker(next.text) === null && BROKEN_OFF.test(rest.replaceAll(/“[^”]*”/g, ''));

function readBullet(text: string): Marker {
  const bullet = BULLET.exec(text)?.[0];
  return bullet === undefined
    ? NO_MARKER
    : { style: bullet.trim(), value: 0, text: bullet.trim(), length: bullet.length };
}

/** 二、二、 doubled by a slip counts once. */
function withoutDouble(heading: string, marker: Marker): string {
  const again = readMarker(heading);
  return again?.style === marker.style && again.value === marker.value ? heading.slice(again.length) : heading;
}

const LONGEST_NEXT = 40;

/** A marker alone on its line, with its heading on the next. */
function markerAlone(piece: LinePiece, next: CleanLine | undefined): Reading | null {
  const marker = next && readMarker(`${piece.text} `);
  if (!marker || marker.text !== piece.text || next.text.length > LONGEST_NEXT || readMarker(next.text)) return null;
  const heading = next.text.replace(CLOSING, '');
  const place = { start: piece.start, end: next.start + next.text.length, inside: false };
  return { form: 'line', marker, heading, closing: next.text.slice(heading.length), runIn: false, ...place };
}

interface Extent {
  form: HeadingForm;
  heading: string;
  /** With closing punctuation and the white space behind it. */
  length: number;
}

/** A heading is of words; the numbers and signs of a table or a drawing are none. */
const WORDS = /\p{Script=Han}\P{Script=Han}*\p{Script=Han}|\p{L}{4,}/u;
const CLOSING = /[。！？!?；;：:.．，,、\s]*$/;

/** How far a heading at the start of a text may go, without its marker. */
function extentsOf(rest: string, longest: number, { style }: Marker): Extent[] {
  const beginning = { text: rest.slice(0, FURTHEST), length: rest.length };
  const found = [
    wholeLine(rest),
    firstSentence(beginning, longest),
    label(beginning),
    beforeGap(beginning),
    bracketed(beginning),
  ];
  const isFit = (extent: Extent) => isOfWords(extent) || (mayHeadYear(style) && beginsWithYear(extent));
  return found.filter((extent) => extent !== null && isFit(extent)) as Extent[];
}

/** One letter may be a heading too: 德：…… 能：……, or 钱 on a line; not who speaks in a dialogue. */
const ONE_LETTER = /^(?![问答])\p{Script=Han}$/u;
const isOfWords = ({ heading, form }: Extent): boolean =>
  WORDS.test(heading) || ((form === 'label' || form === 'line') && ONE_LETTER.test(heading));

/** ## 2019, 六、2020: behind such a marker a year, or a year with a word, heads a part; 一 2019 1200 is a row of a table. */
const mayHeadYear = (style: string): boolean => /^#+$|^(?:part|han|han-legal)$/.test(style);
const beginsWithYear = ({ heading, form }: Extent): boolean =>
  form === 'line' && /^(?:19|20)\d\d(?!\d)/.test(heading) && !/\d[%\s|｜]+\d/.test(heading);

function wholeLine(rest: string): Extent | null {
  if (rest.length > LONGEST_LINE || NO_LINE.test(rest)) return null;
  return { form: 'line', heading: rest.replace(CLOSING, ''), length: rest.length };
}

/** A text whose beginning alone is looked at. */
interface Beginning {
  text: string;
  /** Of the whole text. */
  length: number;
}

/** No heading that runs in goes further, nor what must follow it. */
const FURTHEST = 64;

function runIn(
  { length }: Beginning,
  form: HeadingForm,
  match: RegExpExecArray | null,
  longest: number,
): Extent | null {
  if (!match || match[1]!.length > longest || length - match[0].length < LEAST_REST) return null;
  return { form, heading: match[1]!, length: match[0].length };
}

const SENTENCE = /^((?:“[^”\n]*”|[^。！？!?；;\n])+?)(?:[。！？!?]+[”’]?\s*|\.(?=\p{Script=Han}))/u;
const LABEL = /^([^。！？!?；;：:，,\n]+)[：:]\s*/;
const BEFORE_GAP = /^([^。！？!?；;：:，,\s]{2,})[ \t\u3000]{1,8}(?=\S{12,})/;

/** Up to the first stop that stands in no quotation: 关于“学习有缺失。未……”问题的整改。 */
const firstSentence = (rest: Beginning, longest: number): Extent | null =>
  runIn(rest, 'sentence', SENTENCE.exec(rest.text), longest);
const label = (rest: Beginning): Extent | null => runIn(rest, 'label', LABEL.exec(rest.text), LONGEST_LABEL);
const beforeGap = (rest: Beginning): Extent | null => runIn(rest, 'gap', BEFORE_GAP.exec(rest.text), LONGEST_LABEL);
const bracketed = (rest: Beginning): Extent | null => runIn(rest, 'bracket', BRACKET.exec(rest.text), LONGEST_LABEL);
