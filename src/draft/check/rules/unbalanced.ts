import { alike, type Rule } from '../finding.ts';
import type { Line } from '../../../text/lines.ts';
import type { Span } from '../../../text/spans.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '「': '」',
  '『': '』',
  '〔': '〕',
};
const CLOSING = new Set(Object.values(PAIRS));
/** 1） counts a point and closes nothing; neither does the sign in it’s. */
const LONE = /(?<=^|[，。；：、！？])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[）)]|(?<=[a-z])’(?=[a-z])/giu;
/** What counts a point behind a blank: `a) 1) 继续` */
const COUNTED = /\s[\da-z]{1,2}$/;
/** A bracket may be full-width on one side alone. */
const isBracket = (sign: string): boolean => sign === ')' || sign === '）';

export const unbalanced: Rule = {
  id: 'unbalanced',
  why: 'Of quotes, brackets and title marks one of the two is missing.',
  examples: [
    { text: '认真落实“三会一课制度，学习《条例。', found: ['“', '《'] },
    { text: '推进“一网通办”改革”，效果（初步明显。', found: ['”', '（'] },
  ],
  counterExamples: [
    '落实“三会一课”（含《条例》学习）制度。',
    '1）抓学习。\n（2)抓作风，五（2）班参加。',
    '开展“3·\n15”宣传。',
    '愿望： 1) 换机 2) 搬家',
    '坚持“党建+‘网格’”模式。',
  ],
  find: (draft) => alike(draft, acrossLines(draft.lines.map(unmatchedIn)), 'alone'),
};

/** A sign without its partner: what closes it, or itself where it closes. */
interface Alone extends Span {
  closing: string;
  opens: boolean;
}

/** Where a line is broken, its partner may stand on the next. */
function acrossLines(lines: readonly (readonly Alone[])[]): Alone[] {
  const all = lines.flatMap((line, index) => line.map((one) => ({ ...one, line: index })));
  const paired = new Set<Alone>();
  for (const one of all) {
    if (one.opens || paired.has(one)) continue;
    const partner = all.findLast(
      (other) => other.opens && other.closing === one.closing && other.line === one.line - 1 && !paired.has(other),
    );
    if (partner) paired.add(one).add(partner);
  }
  return all.filter((one) => !paired.has(one));
}

function unmatchedIn({ start, text }: Line): Alone[] {
  const open: Alone[] = [];
  const alone: Alone[] = [];
  const bare = text.replace(LONE, (words) => ' '.repeat(words.length));
  for (let at = 0; at < bare.length; at++) {
    const sign = bare[at]!;
    const place = { start: start + at, end: start + at + 1 };
    const partner = open.findLastIndex(({ closing }) => closing === sign || (isBracket(closing) && isBracket(sign)));
    if (PAIRS[sign] !== undefined) open.push({ ...place, closing: PAIRS[sign], opens: true });
    else if (CLOSING.has(sign) && partner !== -1) open.splice(partner, 1);
    else if (CLOSING.has(sign) && !COUNTED.test(bare.slice(0, at)))
      alone.push({ ...place, closing: sign, opens: false });
  }
  return [...alone, ...open].sort((a, b) => a.start - b.start);
}
