import type { TextPart } from './sections.ts';

/** A member of a list and where it stands: `part.text.slice(start).startsWith(words)`, in UTF-16 units. */
export interface Member {
  words: string;
  part: TextPart;
  start: number;
}

/** Neighbouring members that begin, or end, alike. */
export interface Parallel {
  /** 同 of 同谋划、同部署、同推进; as long as it can be. */
  shared: string;
  at: 'first' | 'last';
  members: Member[];
}

/** How many members a series has at least. */
const FEWEST = 3;
/** How many characters a member has. */
const MEMBER = /^[\p{sc=Han}“”]{2,12}$/u;
/** Members that only end alike are shorter, for long ones end alike by chance. */
const MOST_BEFORE_END = 6;

/** Characters whose repetition makes no pattern. */
export const LOOSE: readonly { chars: string; why: string }[] = [
  { chars: '的了着和与及等在中对为以是有不并于“”', why: '在学习中、在工作中、在生活中: grammar repeats by itself' },
  { chars: '一二三四五六七八九十两第年月日', why: '一是、一要: counting is no parallel' },
  {
    chars: '党员会人者部室局院校馆业病省市县区乡镇村国洲河',
    why: '党员、党课、党徽 and 组织部、宣传部: names of things share a character whether set side by side or not',
  },
];
const LOOSE_CHARS = new Set(LOOSE.flatMap(({ chars }) => [...chars]));

/**
 * The parallel series among members in order.
 *
 * The first may hang behind other words, the last before others: 党建工作同谋划、同部署、同推进 has the members
 * 同谋划, 同部署 and 同推进.
 */
export function parallelsOf(members: readonly Member[]): Parallel[] {
  const byBeginning = runsOf(members, 'first');
  const isKnown = ({ members: run }: Parallel) =>
    byBeginning.some((known) => known.members.some((member) => run.some((one) => standsAlike(one, member))));
  return [...byBeginning, ...runsOf(members, 'last').filter((run) => !isKnown(run))];
}

const standsAlike = (a: Member, b: Member): boolean => a.part === b.part && a.start === b.start;

function runsOf(members: readonly Member[], at: Parallel['at']): Parallel[] {
  const runs: Parallel[] = [];
  for (let from = 0; from < members.length;) {
    let to = from + 1;
    while (to < members.length && isAlike(members[from]!, members[to]!, at)) to += 1;
    const run = to - from > 1 ? completed(members, [from, to], at) : [];
    const shared = sharedBy(run, at);
    if (run.length >= FEWEST && isVaried(run, shared, at)) runs.push({ shared, at, members: run });
    from = to;
  }
  return runs;
}

function isAlike(a: Member, b: Member, at: Parallel['at']): boolean {
  const [one, other] = at === 'first' ? [a.words[0]!, b.words[0]!] : [a.words.at(-1)!, b.words.at(-1)!];
  const isShort = at === 'first' || Math.max(a.words.length, b.words.length) <= MOST_BEFORE_END;
  return one === other && !LOOSE_CHARS.has(one) && isShort && MEMBER.test(a.words) && MEMBER.test(b.words);
}

/**
 * The run with the neighbour that hangs on other words, and the outer member cut to its own: where the others are of one
 * length, 新要求方面前瞻思考 behind 新形势、新任务 is 新要求.
 */
function completed(members: readonly Member[], [from, to]: [number, number], at: Parallel['at']): Member[] {
  const run = members.slice(from, to);
  const longest = Math.max(...run.map(({ words }) => words.length));
  const neighbour = at === 'first' ? tailOf(members[from - 1], run[0]!) : tailOf(members[from - 1], run[0]!, longest);
  const behind = at === 'last' ? headOf(members[to], run[0]!) : undefined;
  const whole = [neighbour, ...run, behind].filter(
    (one) => one !== undefined && isMember(one.words, longest),
  ) as Member[];
  return at === 'first' ? whole.with(-1, cutTail(whole)) : whole.with(0, cutHead(whole));
}

/** The end of a member from what the run begins with, or of the length of the run. */
function tailOf(member: Member | undefined, like: Member, length?: number): Member | undefined {
  if (!member) return undefined;
  const cut = length === undefined ? member.words.lastIndexOf(like.words[0]!) : member.words.length - length;
  const isSame = length === undefined || member.words.at(-1) === like.words.at(-1);
  return cut > 0 && isSame ? { ...member, words: member.words.slice(cut), start: member.start + cut } : undefined;
}

/** The beginning of a member up to what the run ends with. */
function headOf(member: Member | undefined, like: Member): Member | undefined {
  const cut = member ? member.words.indexOf(like.words.at(-1)!) + 1 : 0;
  return cut > 0 ? { ...member!, words: member!.words.slice(0, cut) } : undefined;
}

function cutTail(run: readonly Member[]): Member {
  const last = run.at(-1)!;
  return { ...last, words: last.words.slice(0, commonLength(run.slice(0, -1))) };
}

function cutHead(run: readonly Member[]): Member {
  const first = run[0]!;
  const surplus = Math.max(0, first.words.length - commonLength(run.slice(1)));
  return { ...first, words: first.words.slice(surplus), start: first.start + surplus };
}

/** The length of all members where they are two or more of one length, else no bound; 抓早、抓小、抓苗头 has none. */
function commonLength(run: readonly Member[]): number {
  const lengths = new Set(run.map(({ words }) => words.length));
  return run.length > 1 && lengths.size === 1 && !lengths.has(2) ? [...lengths][0]! : Infinity;
}

const isMember = (words: string, longest: number): boolean => words.length <= longest && MEMBER.test(words);

/** Whether the characters beside the shared ones differ: 专家宣讲、专题辅导、专题培训 is no parallel of 专. */
function isVaried(run: readonly Member[], shared: string, at: Parallel['at']): boolean {
  const beside = run.map(({ words }) => (at === 'first' ? words[shared.length] : words.at(-1 - shared.length)));
  return 3 * new Set(beside).size > 2 * run.length && !beside.includes(undefined);
}

/** What all begin with, or end with, as long as it can be. */
function sharedBy(run: readonly Member[], at: Parallel['at']): string {
  const [first = '', ...others] = run.map(({ words }) => words);
  const has = (part: string) =>
    others.every((words) => (at === 'first' ? words.startsWith(part) : words.endsWith(part)));
  let length = 0;
  const part = (size: number) => (at === 'first' ? first.slice(0, size) : first.slice(first.length - size));
  while (length < first.length && has(part(length + 1))) length += 1;
  return part(length);
}
