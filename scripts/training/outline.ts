import type { Identified, Cleaned } from '../../src/corpus/types.ts';
import { identify } from '../../src/corpus/identify.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Model } from '../../src/corpus/model/model.ts';
import { secondLook, type Options } from '../../src/corpus/outline/agreement.ts';
import { lookAt, type Chosen } from '../../src/corpus/outline/choice.ts';
import type { Chance } from '../../src/corpus/outline/readings.ts';
import { LEAST_OF_MANY, learnChoices, type Choice } from './choices.ts';
import { foldsBy } from './folds.ts';
import type { Lesson, ToldSection } from './told.ts';

const STRENGTH = { first: 15, second: 8 };
/** Marker and heading may begin a blank or a bullet apart. */
const NEAR = 2;

interface Page {
  looks: Options;
  /** For each look the reading that a reader takes for a heading, `none`, or null where none of the readings is it. */
  chosen: (number | 'none' | null)[];
}

/** Learns which readings of lines are headings. The second look learns from first looks at documents of hands not learned from. */
export function learnOutline(lessons: readonly Lesson[], lexicon: Lexicon): Model['outline'] {
  const pages = lessons.map(({ hand, reports, gold }) => ({
    hand,
    of: reports.map((report) => readPage(identify(report, lexicon), gold, lexicon)),
  }));
  const choicesOf = (some: typeof pages): Choice[] =>
    some.flatMap(({ of }) => of.flatMap((page) => choicesIn(page, page.looks)));
  const second = foldsBy(pages, ({ hand }) => hand).flatMap(({ others, fold }) => {
    const first = learnChoices(choicesOf(others), STRENGTH.first, LEAST_OF_MANY);
    return fold.flatMap(({ of }) => of).flatMap((page) => choicesIn(page, secondLook(page.looks, first)));
  });
  return {
    first: learnChoices(choicesOf(pages), STRENGTH.first, LEAST_OF_MANY),
    second: learnChoices(second, STRENGTH.second, LEAST_OF_MANY),
  };
}

function choicesIn({ chosen }: Page, looks: Options): Choice[] {
  return looks.flatMap(({ options }, index) => {
    const choice = chosen[index]!;
    if (choice === null || options.length === 0) return [];
    return [{ options: [...options, []], chosen: choice === 'none' ? options.length : choice }];
  });
}

function readPage(report: Identified, { sections, looked }: Lesson['gold'], lexicon: Lexicon): Page {
  const looks = lookAt(report, report.bylineEnd, lexicon);
  const isTold = (chance: Chance): boolean => {
    const at = startOf(chance, report);
    return looked?.some(({ start, end }) => start - NEAR <= at && at < end) ?? true;
  };
  return { looks, chosen: looks.map(({ chance }) => (isTold(chance) ? chosenIn(chance, report, sections) : null)) };
}

/** The chances of a report, and the readings that a reader takes for headings. */
export function chosenBy(sections: readonly ToldSection[], report: Identified, lexicon: Lexicon): Chosen[] {
  return lookAt(report, report.bylineEnd, lexicon).map(({ chance }) => {
    const index = chosenIn(chance, report, sections);
    return { chance, reading: typeof index === 'number' ? chance.readings[index]! : null };
  });
}

const startOf = ({ start }: Chance, { toRaw, range }: Cleaned): number => toRaw(start) + range.start;

function chosenIn(chance: Chance, report: Cleaned, sections: readonly ToldSection[]): Page['chosen'][number] {
  const start = startOf(chance, report);
  const section = sections.find((one) => one.heading !== null && Math.abs(one.start - start) <= NEAR);
  if (!section) return 'none';
  const index = chance.readings.findIndex(
    ({ heading, runIn }) => runIn === section.runIn && bare(heading).endsWith(bare(section.heading!).slice(-6)),
  );
  return index === -1 ? null : index;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
