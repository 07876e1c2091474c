import { isDateLine } from '../../text/dates.ts';
import type { Lexicon } from '../lexicon.ts';
import { step, type Features } from '../model/features.ts';
import { readMarker } from '../outline/markers.ts';
import type { Unit } from '../types.ts';
import { namesIn } from './names.ts';
import { NO_SENTENCE } from './text-signs.ts';

/** A paragraph, the one before it, and where in its section it stands. */
export interface Follower {
  text: string;
  before: string;
  /** How many paragraphs of the section, and how many sections, come behind it. */
  left: number;
  sections: number;
}

const LENGTHS = [15, 40, 100, 250];
/** An item of what was begun above. */
const POINT = /^(?:[一二三四五六七八九]是|第[一二三四五六七八九][，,、]|其[一二三四五六]|首先|其次|再次|再者|[（(]?\d)/;
const GOES_ON = /^(?:同时|此外|另外|与此同时|在此基础上|通过|为此|因此|所以|比如|例如|特别是|尤其)/;
const LOOKS_ROUND =
  /^(?:回顾|总之|总的|综上|展望|新的一年|今后|最后|以上|一年来|过去|未来|面对|当然|虽然|尽管|但是?|\d{4}年，)/;

/** What speaks for a paragraph's doing what the one before it does, or against it. */
export function tiesBetween({ text, before, left, sections }: Follower, unit: Unit, lexicon: Lexicon): Features {
  const heading = kindOf(unit, lexicon);
  const place = `${left === 0 ? 'last' : 'not last'} of ${sections === 0 ? 'the last section' : 'a section'}`;
  const turns = lexicon.readTurn(text) ? 'turns' : 'turns to nothing';
  const names = [
    heading,
    place,
    `${place}, ${heading}`,
    step('length', text.length, LENGTHS),
    step('length before', before.length, LENGTHS),
    ...(POINT.test(text) ? ['a point'] : []),
    ...(POINT.test(text) && POINT.test(before) ? ['points'] : []),
    ...(GOES_ON.test(text) ? ['goes on'] : []),
    ...(LOOKS_ROUND.test(text) ? ['looks round', `looks round, ${place}`] : []),
    ...(isDateLine(text) ? ['a date'] : []),
    ...(NO_SENTENCE.test(text) ? ['bare', `bare, ${place}`] : []),
    ...[turns, `${turns}, ${place}`],
    ...(/[：:]$/.test(before) ? ['below a colon'] : []),
    ...(readMarker(text) ? ['numbered'] : []),
    ...(text.slice(0, 2) === before.slice(0, 2) ? ['begins alike'] : []),
  ];
  return tied('paragraph', names);
}

/** What speaks for a section's doing what the one it hangs on does: the one it stands below, or behind. */
export function tiesOf(link: 'parent' | 'part', unit: Unit, above: Unit, lexicon: Lexicon): Features {
  const [own, other] = [unit, above].map((one) => namesIn(one.heading?.heading ?? '', lexicon).map(({ id }) => id));
  const shared = own!.some((id) => other!.includes(id));
  const names = [
    kindOf(above, lexicon),
    `${kindOf(unit, lexicon)}; above ${kindOf(above, lexicon)}`,
    ...(own!.length > 0 && other!.length > 0 ? [shared ? 'names the same' : 'names another'] : []),
    above.paragraphs.length === 0 ? 'no text above' : 'text above',
  ];
  return tied(link, names);
}

/** How many types a heading names, in words. */
function kindOf({ heading }: Unit, lexicon: Lexicon): string {
  if (!heading) return 'no heading';
  return ['names no type', 'names a type', 'names types'][Math.min(2, namesIn(heading.heading, lexicon).length)]!;
}

const tied = (link: string, names: readonly string[]): Features =>
  names.map((name) => [`${link} stays: ${name}`, 1] as const);
