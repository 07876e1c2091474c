import { yearsIn } from '../identity.ts';
import type { Lexicon } from '../lexicon.ts';
import { step } from '../model/features.ts';
import type { Unit } from '../sections.ts';
import { namesIn } from './names.ts';
import { signsOf, type Sign, type Signs } from './signs.ts';

/** What the headings of a unit show: its own, those above it, and those of its children. */
export function headingSigns(unit: Unit, children: readonly Unit[], { year, lexicon }: { year: number | null; lexicon: Lexicon }): Signs {
  const heading = unit.heading?.heading ?? '';
  if (heading === '') return { signs: [], context: [['headless', 1]] };
  const named = namesIn(heading, lexicon).map(({ id, words }) => ({ id, word: words[0]! }));
  const cues = lexicon.readTypes.heading(heading);
  const tones = lexicon.types.flatMap(({ id, tone, not }) =>
    (heading.replace(not, '').match(tone) ?? []).map((word) => ({ id, word })),
  );
  const above = unit.path.slice(-1).flatMap((one) => namesIn(one, lexicon).map(({ id, words }) => ({ id, word: words[0]! })));
  const isLater = year !== null && yearsIn(heading).some((one) => one > year);
  return {
    signs: [
      ...signsOf('heading names', named),
      ...signsOf('heading names first', named.slice(0, 1)),
      ...signsOf('heading has', cues),
      ...signsOf('heading sounds of', tones),
      ...signsOf('heading above names', above),
      ...childSigns(children, lexicon),
    ],
    context: [
      ['headed', 1],
      [`depth ${Math.min(unit.depth, 3)}`, 1],
      [step('heading length', heading.length, [4, 8, 14, 24]), 1],
      ...(isLater ? [['heading of a later year', 1] as const] : []),
      ...(year !== null && yearsIn(heading).includes(year) ? [['heading of the year', 1] as const] : []),
      ...(/[？?]|怎么|什么|哪/.test(heading) ? [['heading asks', 1] as const] : []),
      ...(/的问题$|问题的?整改|整改情况/.test(heading) ? [['heading on a problem', 1] as const] : []),
      ...cues.map(({ id, word }) => [`h:${id}:${word}`, 1] as const),
      ...tones.map(({ id, word }) => [`h:${id}:${word}`, 1] as const),
      ...TENSES.filter(([, pattern]) => pattern.test(heading)).map(([name]) => [`heading ${name}`, 1] as const),
    ],
  };
}

const TENSES: readonly [string, RegExp][] = [
  ['done', /了|过(?!程)|已/],
  ['to do', /要|将|再|更|新|往|走|向前/],
  ['negated', /不|没|未|无|欠|缺|难|弱|短|慢|少|低/],
];

/** A type that children's headings name speaks for their parent as strongly as many of them name it. */
function childSigns(children: readonly Unit[], lexicon: Lexicon): Sign[] {
  const named = children.flatMap(({ heading }) => namesIn(heading?.heading ?? '', lexicon).slice(0, 1));
  return signsOf('children name', named.map(({ id, words }) => ({ id, word: words[0]! }))).map((sign) => ({
    ...sign,
    value: named.filter(({ id }) => id === sign.type).length / children.length,
  }));
}
