import type { Span } from '../../text/spans.ts';

const NUMERALS = new Map([...'一二三四五六七八九十'].map((numeral, at) => [numeral, at + 1]));
NUMERALS.set('两', 2).set('双', 2);

/** Between a term and what spells it out behind: `机制，即`, `：`, `（` */
const LEAD = /^\p{sc=Han}{0,4}(?:[，,]?(?:即|是指|包括|分别是|也就是)[：:]?|：|（)/u;
/** Between what spells it out before and the term: the list, 等. */
const LIST_BEFORE = /(?<=^|[，。；：！？\n])([^，。；：！？\n“”]+?)等?$/u;

/**
 * Where the text itself spells a number term out, with the words around it.
 *
 * It counts only as many members as the term says: “六有”机制，即有部署、有要求… has six. Before the term each member must
 * share a character with it as well, for any list may stand before a term: 目标项目化、…、责任节点化“五化”管理.
 */
export function expansionsIn(text: string, term: Span): Span[] {
  const words = text.slice(term.start, term.end);
  const count = NUMERALS.get(words[0]!) ?? 0;
  if (count < 2) return [];
  const quoted = {
    start: term.start - Number(text[term.start - 1] === '“'),
    end: term.end + Number(text[term.end] === '”'),
  };
  return [behind(text, quoted, count), before(text, quoted, count)].filter((span) => span !== null);
}

function behind(text: string, { start, end }: Span, count: number): Span | null {
  const lead = text.slice(end, end + 20).match(LEAD)?.[0];
  if (lead === undefined) return null;
  const list = text.slice(end + lead.length).match(/^[^，。；！？（）\n]+/)?.[0] ?? '';
  const behindList = end + lead.length + list.length;
  const isClosed = lead.endsWith('（') && text[behindList] === '）';
  return membersOf(list).length === count ? { start, end: behindList + Number(isClosed) } : null;
}

function before(text: string, { start, end }: Span, count: number): Span | null {
  const list = text.slice(Math.max(0, start - 120), start).match(LIST_BEFORE);
  if (!list) return null;
  const members = membersOf(list[1]!);
  const isNamed = [...text.slice(start + 1, end)].some(
    (char) => char !== '个' && members.every((member) => member.includes(char)),
  );
  return members.length === count && isNamed ? { start: start - list[0].length, end } : null;
}

const membersOf = (list: string): string[] => list.split('、').filter((member) => member !== '');
