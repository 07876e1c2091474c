import { shownByEquation } from './equation.ts';
import { attribute, children, find, type Element } from './xml.ts';

/** A footnote or an endnote that the text refers to. */
export interface NoteReference {
  kind: 'footnote' | 'endnote';
  id: string;
}

/** The text of a paragraph and what hangs on it. */
export interface Runs {
  /** Line breaks are LF, tabs are tabs. */
  text: string;
  notes: NoteReference[];
  /** Contents of text boxes anchored here. */
  boxes: Element[];
}

/** What was deleted or moved away, what is only instruction, and the reading beside a ruby text. */
const NO_TEXT: ReadonlySet<string> = new Set(
  'pPr rPr sdtPr del moveFrom instrText delText delInstrText rt commentReference object'.split(' '),
);

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' }),
);

/**
 * The text of a paragraph as it is shown: results of fields, insertions; no deletions, no runs that are hidden.
 */
export function readRuns(paragraph: Element, isHidden: OpenRuns['isHidden']): Runs {
  const { text, notes, boxes } = readInto({ text: '', notes: [], boxes: [], fields: [], isHidden }, paragraph);
  return { text, notes, boxes };
}

/** The instruction of a field that is open, and where it began in the text. */
interface Instruction {
  start: number;
  code: string;
}

/** Runs with the instructions of the fields that are open, null once the result has begun. */
interface OpenRuns extends Runs {
  fields: (Instruction | null)[];
  isHidden: (run: Element) => boolean;
}

function readInto(runs: OpenRuns, parent: Element): OpenRuns {
  for (const element of children(parent)) {
    const name = element.localName ?? '';
    if (name === 'instrText') addCode(runs, element.textContent ?? '');
    if (NO_TEXT.has(name) || (name === 'r' && runs.isHidden(element))) continue;
    if (name === 't') runs.text += element.textContent ?? '';
    else if (name === 'fldChar') passFieldMark(runs, attribute(element, 'fldCharType'));
    else if (name === 'sym') runs.text += symbol(element);
    else if (name === 'txbxContent') runs.boxes.push(element);
    else if (name === 'footnoteReference') runs.notes.push({ kind: 'footnote', id: attribute(element, 'id') ?? '' });
    else if (name === 'endnoteReference') runs.notes.push({ kind: 'endnote', id: attribute(element, 'id') ?? '' });
    else if (name === 'AlternateContent') readInto(runs, alternative(element));
    else if (SIGNS.has(name)) runs.text += SIGNS.get(name)!;
    else readInto(runs, element);
  }
  return runs;
}

function addCode({ fields }: OpenRuns, text: string): void {
  const open = fields.at(-1);
  if (open) open.code += text;
}

/** The results of fields within an instruction belong to it: `{ IF { MERGEFIELD 姓名 } = "张三" … }`. */
function passFieldMark(runs: OpenRuns, mark: string | null): void {
  if (mark === 'begin') return void runs.fields.push({ start: runs.text.length, code: '' });
  const open = runs.fields.pop() ?? null;
  if (open) runs.text = runs.text.slice(0, open.start) + (mark === 'end' ? shownByEquation(open.code) : '');
  if (mark === 'separate') runs.fields.push(null);
}

/** Of contents for newer and older programs, that for the newer ones. */
export const alternative = (element: Element): Element =>
  find(element, 'Choice') ?? find(element, 'Fallback') ?? element;

/** `<w:sym w:char="2460"/>` → ① */
function symbol(element: Element): string {
  const code = Number.parseInt(attribute(element, 'char') ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
