import { locateAll, type LocalMessage } from '../message.ts';
import type { Cleaned } from '../types.ts';
import type { Message } from '../schema.ts';
import { MOST_CHANCES, type Chosen } from './choice.ts';
import type { PlacedHeading } from './levels.ts';

type Doubt = Omit<LocalMessage, 'at'>;

/** Says what a person should look at, in messages. */
export type Doubting = (chosen: readonly Chosen[], placed: readonly PlacedHeading[], cleaned: Cleaned) => Message[];

/** A numeral out of turn, a numbered line that was left in the text, lines nobody looked at. */
export const doubtsIn: Doubting = (chosen, placed, { raw, toRaw }) => {
  const outOfTurn = placed
    .filter(({ isDue }) => !isDue)
    .map(({ reading }) => ({ ...outOfTurnOf(reading.marker.text), at: toRaw(reading.start) }));
  const seen = new Set<string>();
  const strays = chosen.flatMap(({ chance, reading }) => {
    const marker = chance.readings[0]?.marker;
    if (!marker) return [];
    seen.add(`${marker.style} ${marker.value}`);
    const isLeft = reading === null && !chance.inside && marker.value > 1;
    if (!isLeft || seen.has(`${marker.style} ${marker.value - 1}`)) return [];
    return [{ ...strayOf(marker.text), at: toRaw(chance.start) }];
  });
  const behind = chosen
    .slice(MOST_CHANCES - 1)
    .map(({ chance }) => ({ ...tooMany, at: toRaw(chance.start + chance.text.length) }));
  return locateAll(
    [...outOfTurn, ...strays, ...behind].sort((a, b) => a.at - b.at),
    raw,
  );
};

const outOfTurnOf = (marker: string): Doubt => ({
  rule: 'outline/number-out-of-turn',
  severity: 'warning',
  reason: `${marker} does not follow the number before it.`,
  advice: 'Check whether a heading is missing, doubled or misnumbered.',
});

const tooMany: Doubt = {
  rule: 'outline/too-many-lines',
  severity: 'warning',
  reason: 'The file has more lines than are looked at for headings; what stands behind here is taken as text.',
  advice: 'If it holds several reports, put each into a file of its own.',
};

const strayOf = (marker: string): Doubt => ({
  rule: 'outline/stray-number',
  severity: 'warning',
  reason: `${marker} continues no list; the paragraph is left as text.`,
  advice: 'If it is a heading, mend its number.',
});
