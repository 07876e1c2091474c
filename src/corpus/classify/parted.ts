import { sentenceSpans } from '../../text/sentences.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Paragraph, Unit } from '../types.ts';

/** A paragraph, or the rest of one from a sentence on whose first words turn to another job. */
export interface TurningParagraph extends Paragraph {
  /** The type to which they turn; none at the beginning of a paragraph. */
  turnsTo?: string;
}

/** A turn inside a paragraph has at least so many characters on either side: below, it is a remark by the way. */
const LEAST = 60;
/** So far ahead a turn must be borne out. */
const AHEAD = 400;

type TurningUnit = Unit & { paragraphs: TurningParagraph[] };

/**
 * The units with their paragraphs parted where a sentence may turn to another job: 不过也应看到，…… 来年我要…… What
 * stands below a heading may do another job from its first line on, where the one before it is a heading alone.
 */
export const parted = (units: readonly Unit[], lexicon: Lexicon): TurningUnit[] =>
  units.map((unit, index) => {
    const paragraphs = unit.paragraphs.flatMap((paragraph) => partsOf(paragraph, lexicon));
    const none = mayBeAlone(unit, units[index - 1]) ? [{ start: unit.heading!.end, text: '' }] : [];
    return { ...unit, paragraphs: [...none, ...paragraphs] };
  });

/** Whether it may be a heading alone as the one before it is. */
const mayBeAlone = ({ depth, heading, paragraphs }: Unit, before: Unit | undefined): boolean =>
  heading !== null &&
  !heading.runIn &&
  paragraphs.length > 0 &&
  before?.depth === depth &&
  before.heading !== null &&
  before.paragraphs.length === 0;

/** The paragraph itself where it turns nowhere. */
function partsOf(paragraph: Paragraph, lexicon: Lexicon): TurningParagraph[] {
  const { start, text } = paragraph;
  const cuts: { at: number; turnsTo?: string }[] = [{ at: 0 }];
  for (const sentence of sentenceSpans(text)) {
    if (sentence.start < cuts.at(-1)!.at + LEAST || sentence.start > text.length - LEAST) continue;
    const ahead = text.slice(sentence.start, sentence.start + AHEAD);
    const turn = lexicon.readTurn(ahead.slice(0, sentence.end - sentence.start));
    const isMeant = turn && lexicon.readTypes.text(ahead).some(({ id }) => id === turn.id);
    if (isMeant) cuts.push({ at: sentence.start, turnsTo: turn.id });
  }
  if (cuts.length === 1) return [paragraph];
  return cuts.map(({ at, ...turn }, cut) => ({ start: start + at, text: text.slice(at, cuts[cut + 1]?.at), ...turn }));
}
