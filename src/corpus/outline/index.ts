import type { Lexicon } from '../lexicon.ts';
import { withBare } from './bare.ts';
import { choose, type Chosen } from './choice.ts';
import type { Doubting } from './doubts.ts';
import { readLines } from './lines.ts';
import { placeReadings, stylesOf, type PlacedHeading } from './levels.ts';
import { markedStarts } from './marked.ts';
import type { Reading } from './readings.ts';
import type { Heading, Identified, Outlined } from '../types.ts';
import { withWholeSeries } from './series.ts';
import { withUnits } from './units.ts';

/** Finds the headings. A numbered line that fits no list is left in the text, which `doubt` may tell of. */
export const outline = (identified: Identified, lexicon: Lexicon, doubt?: Doubting): Outlined =>
  outlineBy(identified, withWholeSeries(withBare(choose(identified, identified.bylineEnd, lexicon))), lexicon, doubt);

/** The outline where it is said which lines are headings. */
export function outlineBy(
  identified: Identified,
  chosen: readonly Chosen[],
  lexicon: Lexicon,
  doubt: Doubting = () => [],
): Outlined {
  const lines = readLines(identified.text, identified.bylineEnd);
  const found = chosen.flatMap(({ reading }) => reading ?? []);
  const readings = withoutOverlaps(withUnits(found, lines, lexicon.units));
  const placed = placeReadings(
    readings,
    stylesOf(readings, { levelOf: markedStarts(readings, identified), names: lexicon.typeNames }),
  );
  return {
    ...identified,
    headings: placed.map(toHeading),
    messages: [...identified.messages, ...doubt(chosen, placed, identified)],
  };
}

/** A heading that goes on over the next line is none twice. */
const withoutOverlaps = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ start }, index) => start >= (readings[index - 1]?.end ?? 0));

function toHeading({ reading, depth }: PlacedHeading): Heading {
  const { marker, heading, runIn, start, end } = reading;
  return { depth, marker: marker.text || null, heading, runIn, start, end };
}
