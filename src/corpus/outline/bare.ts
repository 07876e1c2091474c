import { neighboursIn } from './agreement.ts';
import type { Chosen } from './choice.ts';
import type { Reading } from './readings.ts';

/** Such a heading is no longer; a longer one is an item of a list. */
const LONGEST = 24;

/**
 * 3.抓安全，强责任。 alone on its line is a heading where 2. and 4. are, each with text behind such a sentence, and items
 * of its own stand below it. By itself it looks like an item of a list, as which most of its kind stand.
 */
export function withBare(chosen: readonly Chosen[]): Chosen[] {
  const beside = neighboursIn(chosen.map(({ chance }) => chance));
  return chosen.map((one, index) => {
    const reading = one.reading ? undefined : one.chance.readings.find(isBare);
    const { before, after } = beside[index]!;
    if (!reading || !leads(chosen[before]) || !leads(chosen[after])) return one;
    return beginsList(chosen[index + 1], reading) ? { ...one, reading } : one;
  });
}

const isBare = ({ form, closing, heading, marker }: Reading): boolean =>
  form === 'line' && marker.value > 0 && closing.startsWith('。') && heading.length <= LONGEST;

/** It is a heading that runs in up to the end of a sentence. */
const leads = (one: Chosen | undefined): boolean =>
  one?.reading?.form === 'sentence' && one.reading.heading.length <= LONGEST;

function beginsList(next: Chosen | undefined, above: Reading): boolean {
  const marker = next?.chance.readings[0]?.marker;
  return marker?.value === 1 && marker.style !== above.marker.style;
}
