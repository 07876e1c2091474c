import { overlap, type Span } from '../text/spans.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The organisation that a report says it is from, in its own words, and what kind of one that is. */
export interface NamedOrganization {
  /** Id of its kind in the taxonomy. */
  kind: string;
  /** Its name as it stands, masks and all: ××县公安局城关派出所. */
  words: string;
}

type Kinds = Taxonomy['organizations'];

/** A name ends where a post, a part of the organisation, a year or the report's own words begin. */
const BEHIND =
  /^(?:$|[\d×X]|第[一二三四五六七八九十\d]|副|[党团总]|纪[委检律]|工会|书记|主[任席]|[局院校园厂矿行馆站所科处室镇乡县村庭队班组]长|负责人|经理|董事|领导|班子|“?两委|机关|[述履]|年|[上下]半年|个人|全体|工作|安全|法治|政[治法]|派|驻|德育)/;
/** What a report is about, and where one went or whom one asked, is not whose it is. */
const ABOUT = /(?:关于|赴|向|——访).*$/su;
/** The places where one part of a title or byline ends and another begins; a year and a day are such. */
const BETWEEN =
  /[^\p{Script=Han}\p{L}\d×*〇“”/-]+|--+|(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})(?:[—–-]\d{2,4})?(?:学年度?|年度?)?(?:\d{1,2}月(?:\d{1,2}日)?)?/u;
/** What goes before a name and is no part of it. */
const BEFORE = /^(?:[在致]|年度?)+/u;
/** Who meets there is not always who reports. */
const MEETING = /会议?上?$/;
/** Where nothing stands behind it, so short a name that ends in one character may be a person's or a phrase's end (林立科, 谋新局) … */
const SHORT = 4;
/** … if it does not say of what place it is: 县农业局. */
const OF_PLACE = /[省市州县区镇乡街×X某]./u;

/**
 * Who a report says it is from, by the first of `lines` that names an organisation whole, else by the first that names
 * a department or a party branch; null where none does. The kind is that of the organisation named last; a department
 * is of the organisation that it is a part of.
 *
 * @param lines Byline before title: who signs says it best.
 * @example `readOrganization(['××县公安局城关派出所所长  马××'], kinds)` gives `××县公安局城关派出所`
 */
export function readOrganization(lines: readonly string[], kinds: Kinds): NamedOrganization | null {
  if (kinds.length === 0) return null;
  const parts = lines.flatMap((line) => line.replace(ABOUT, '').split(BETWEEN)).map((part) => part.replace(BEFORE, ''));
  const named = [...parts.filter((one) => !MEETING.test(one)), ...parts.filter((one) => MEETING.test(one))]
    .map((part) => readPart(part, kinds))
    .filter((one) => one !== null);
  const found = named.find(({ kind }) => !kind.part) ?? named[0];
  return found ? { kind: found.kind.id, words: found.words } : null;
}

/** 学院, 系部 or 科 alone is the label of a field; 办公室 is a name. */
const LONGEST_LABEL = 2;

interface End extends Span {
  kind: Kinds[number];
}

function readPart(part: string, kinds: Kinds): { kind: Kinds[number]; words: string } | null {
  const ends = kinds.flatMap((kind) => endsOf(part, kind)).filter(({ start, end }) => start > 0 || end > LONGEST_LABEL);
  const last = latest(ends.filter((end) => closesName(part, end)));
  if (!last) return null;
  const whole = latest(ends.filter(({ kind, end }) => !kind.part && end <= last.end)) ?? last;
  return { kind: whole.kind, words: part.slice(0, last.end) };
}

/** Whether a name ends there, and is no person's. */
function closesName(part: string, { start, end }: Span): boolean {
  if (!BEHIND.test(part.slice(end))) return false;
  return end < part.length || end > SHORT || end - start > 1 || OF_PLACE.test(part.slice(0, end));
}

/** Where a part of a line may end a name; words of `not` are no such place. */
function endsOf(part: string, kind: Kinds[number]): End[] {
  const silent = kind.not.flatMap((word) => wordsIn(part, word));
  return kind.ends
    .flatMap((word) => wordsIn(part, word))
    .filter((span) => !silent.some((one) => overlap(one, span)))
    .map((span) => ({ kind, ...span }));
}

function wordsIn(text: string, word: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    found.push({ start, end: start + word.length });
  return found;
}

/** That which ends last; of several, the longest word, which says most. */
const latest = (ends: readonly End[]): End | undefined =>
  ends.toSorted((a, b) => b.end - a.end || a.start - b.start)[0];
