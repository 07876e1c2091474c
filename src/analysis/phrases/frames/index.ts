import type { Frame, PhraseReport } from '../schema.ts';
import { partsOf, type TextPart } from '../sections.ts';
import { joinCollocations } from './collocations.ts';
import { learnGrammar } from './grammar.ts';
import { minePatterns } from './mine.ts';
import { rankFrames } from './rank.ts';
import { usable } from './usable.ts';
import { WordStream } from './words.ts';
import { writeFrame } from './write.ts';

/** Frames are found in so many reports at most; of more, in every second, fourth … one. */
const MOST_REPORTS = 2000;

/** Takes report by report, and lists the sentence frames that they share, those of each type in its order. */
export function collectFrames() {
  let [every, seen] = [1, 0];
  let kept: TextPart[][] = [];
  return {
    add(report: PhraseReport): void {
      if (seen++ % every === 0) kept.push(partsOf(report));
      if (kept.length <= MOST_REPORTS) return;
      kept = kept.filter((_, at) => at % 2 === 0);
      every *= 2;
    },
    /** @param whole Words that are not to be cut, such as 一岗双责 */
    list: (whole: readonly string[]): Frame[] => framesIn(kept, whole),
  };
}

/** So many reports a frame stands in at least: 2 of five reports, 3 of two hundred, 4 of two thousand. */
export const fewestOf = (reports: number): number => Math.max(2, Math.floor(1.5 * Math.log10(reports)));

function framesIn(reports: readonly (readonly TextPart[])[], whole: readonly string[]): Frame[] {
  const stream = WordStream.of(reports, whole);
  const fewest = fewestOf(reports.length);
  joinCollocations(stream, fewest);
  const patterns = minePatterns(stream, fewest, usable(stream, learnGrammar(stream, fewest)));
  return rankFrames(patterns, stream, fewest).map((ranked) => writeFrame(ranked, stream));
}
