import { yearsIn } from '../mentions.ts';
import type { FoundCue } from '../../text/finder.ts';
import type { Lexicon } from '../lexicon.ts';
import { step } from '../model/features.ts';
import type { Unit } from '../types.ts';
import { namesIn } from './names.ts';
import { signsOf, type Sign, type Signs } from './signs.ts';

/** What the headings of a unit show: its own, those above it, and those of its children. */
export function headingSigns(
  unit: Unit,
  children: readonly Unit[],
  { year, lexicon }: { year: number | null; lexicon: Lexicon },
): Signs {
  const heading = unit.heading?.heading ?? '';
  if (heading === '') return { signs: [], context: [['headless', 1]] };
  const named = namedBy([heading], lexicon);
  const cues = lexicon.readTypes.heading(heading);
  const tones = lexicon.readTypes.tone(heading);
  const parent = unit.path.at(-1) ?? '';
  const isLater = year !== null && yearsIn(heading).some((one) => one > year);
  return {
    signs: [
      ...signsOf('heading names', named),
      ...signsOf('heading names first', named.slice(0, 1)),
      ...signsOf('heading has', cues),
      ...signsOf('heading is', wholly(heading, cues)),
      ...signsOf('heading sounds of', tones),
      ...signsOf('heading above names', namedBy(unit.path.slice(-1), lexicon)),
      ...signsOf('heading further above names', namedBy(unit.path.slice(0, -1), lexicon)),
      ...signsOf('heading above has', lexicon.readTypes.heading(parent)),
      ...signsOf('heading above sounds of', lexicon.readTypes.tone(parent)),
      ...childSigns(children, lexicon),
    ],
    context: [
      ['headed', 1],
      [`depth ${Math.min(unit.depth, 3)}`, 1],
      [step('heading length', heading.length, [4, 8, 14, 24]), 1],
      ...(isLater ? [['heading of a later year', 1] as const] : []),
      ...(year !== null && yearsIn(heading).includes(year) ? [['heading of the year', 1] as const] : []),
      ...(/[？?]|怎么|什么|哪/.test(heading) ? [['heading asks', 1] as const] : []),
      ...(/[”不够强深严实高细到位]的?问题$|问题的?整改|整改情况/.test(heading)
        ? [['heading on a problem', 1] as const]
        : []),
      ...[...cues, ...tones].map(({ id, cue }) => [`h:${id}:${cue}`, 1] as const),
      ...lexicon.readWords(heading).map((word) => [`heading word ${word}`, 1] as const),
      ...TENSES.filter(([, pattern]) => pattern.test(heading)).map(([name]) => [`heading ${name}`, 1] as const),
    ],
  };
}

/** The types that headings name, each with its first word. */
const namedBy = (headings: readonly string[], lexicon: Lexicon): { id: string; word: string }[] =>
  headings.flatMap((one) => namesIn(one, lexicon).map(({ id, words }) => ({ id, word: words[0]! })));

/** Words that say nothing of a type. */
const FILLING =
  /我|本人|个人|自己|单位|学校|公司|年度|\d{4}年?|全年|今年|主要|突出|目前|当前|工作|方面|的|及|和|与|、|[（(].*?[）)]|存在|几点|情况/g;
/** So much of a heading must be cues for it to be a name and nothing else. */
const MOST = 0.6;

/** The cues of a heading that is of nothing else: 存在的主要问题, 下一步工作打算. */
function wholly(heading: string, cues: readonly FoundCue[]): readonly FoundCue[] {
  const inCues = new Set(cues.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  const left = [...heading]
    .filter((_, at) => !inCues.has(at))
    .join('')
    .replace(FILLING, '');
  return left.length <= (1 - MOST) * heading.length && new Set(cues.map(({ id }) => id)).size === 1 ? cues : [];
}

const TENSES: readonly [string, RegExp][] = [
  ['done', /了|过(?!程)|已/],
  ['to do', /要|将|再|更|新|往|走|向前/],
  ['negated', /不(?!动产|断|忘|懈|停|仅|但|少|负|放松)|没|未(?!来)|欠|缺|难(?!忘|题)|弱|短板|慢|少(?!年|先)|低(?!保)/],
];

/** A type that children's headings name speaks for their parent as strongly as many of them name it. */
function childSigns(children: readonly Unit[], lexicon: Lexicon): Sign[] {
  const named = children.flatMap(({ heading }) => namesIn(heading?.heading ?? '', lexicon).slice(0, 1));
  return signsOf(
    'children name',
    named.map(({ id, words }) => ({ id, word: words[0]! })),
  ).map((sign) => ({
    ...sign,
    value: named.filter(({ id }) => id === sign.type).length / children.length,
  }));
}
