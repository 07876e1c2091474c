import type { Lexicon } from './lexicon.ts';

/** The first words of a report often name the year it reports on. */
const OPENING = 400;

/** The kind of report, by its title; the last kind of the taxonomy where no word of it fits. */
export function kindOf(title: string, { kinds }: Lexicon): string {
  return (kinds.find((kind) => kind.title.test(title)) ?? kinds.at(-1)!).name;
}

/** The year reported on: the one in the title, else the first in the opening; null where neither names one. */
export function yearOf(title: string, text: string): number | null {
  const year = /(?<!\d)((?:19|20)\d\d)(?=\s*年|\s*[-—－~至]\s*\d{4}\s*年)/;
  const found = year.exec(title) ?? year.exec(text.slice(0, OPENING));
  return found ? Number(found[1]) : null;
}
