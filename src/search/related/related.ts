import { fold } from '../../text/fold.ts';
import { tokens } from '../../text/tokens.ts';
import type { Positions } from '../find/find.ts';
import { walk } from '../find/searched.ts';
import type { Sections } from '../index/table.ts';

/** What asks, and names nothing that is looked for. */
const ASKING =
  /怎么写|怎么样|怎么办|怎么|怎样|怎|如何|有哪些|哪些|为什么|什么|多少|是否|能否|请问|有关|关于|[吗呢吧啊的了和与、及]/gu;

/** BM25: how soon a term that stands again and again counts no more, and how much a long section is at a loss. */
const [SATURATION, LENGTH] = [1.2, 0.6];
/** Weight of a single character beside a pair. */
const SINGLE = 0.3;
/** The heading and the first words say what a section is about: so many characters, each place there so often more. */
const [EARLY, EARLY_AGAIN] = [20, 2];
/** Weight of a term in the report's title. */
const TITLE = 0.5;
/** Sections that are ranked. */
export const MOST_RELATED = 200;

/** The words of a question without what asks: `干部队伍老化 怎么写` → 干部队伍老化 */
export const phrasesOf = (q: string): string[][] =>
  q
    .replace(ASKING, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .map(tokens)
    .filter((piece) => piece.length > 0);

/** Neighbours of a row: `['一', '岗', '双']` → 一岗, 岗双 */
export const pairsOf = (chars: readonly string[]): string[] => chars.slice(1).map((char, i) => chars[i]! + char);

/**
 * Sections by how much they have to do with some words or a question, the first 200. A ranking by the words'
 * characters and pairs of characters (BM25), and no exact answer.
 */
export async function related(q: string, sections: Sections, positions: Positions): Promise<Uint32Array> {
  const pieces = phrasesOf(q);
  const pairs = new Set(pieces.flatMap(pairsOf));
  const ranking = openRanking(sections);
  for (const pair of pairs) ranking.add(pair, await positions(pair), 1);
  for (const char of new Set(pieces.flat())) ranking.add(char, await positions(char), SINGLE);
  return ranking.best();
}

/** Weighs term after term, and gives the sections that hold most of them. */
export function openRanking(sections: Sections) {
  const { count, chars, report, reports } = sections;
  const mean = chars.reduce((sum, length) => sum + length, 0) / count;
  const titles = reports.map(({ title }) => fold(title));
  const scores = new Float64Array(count);
  const ofTitles = new Float64Array(reports.length);
  const total = (section: number) => scores[section]! + TITLE * ofTitles[report[section]!]!;
  return {
    add(term: string, at: Uint32Array, weight: number): void {
      const counts = countsIn(sections, at);
      const holding = counts.reduce((sum, one) => sum + Number(one > 0), 0);
      const rarity = weight * Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
      for (const [section, times] of counts.entries()) {
        // A date or a name alone is no better an answer for being short.
        const long = SATURATION * (1 - LENGTH + LENGTH * Math.max(1, chars[section]! / mean));
        if (times > 0) scores[section]! += (rarity * times * (SATURATION + 1)) / (times + long);
      }
      for (const [i, title] of titles.entries()) if (title.includes(term)) ofTitles[i]! += rarity;
    },
    /** @param fits Which sections may be among them. */
    best: (fits = (_section: number): boolean => true): Uint32Array =>
      Uint32Array.from(scores.keys())
        .filter((section) => scores[section]! > 0 && fits(section))
        .sort((a, b) => total(b) - total(a) || a - b)
        .slice(0, MOST_RELATED),
  };
}

/** How often a term stands in each section, early places counted again. */
function countsIn(sections: Sections, at: Uint32Array): Float64Array {
  const counts = new Float64Array(sections.count);
  walk(at, sections, (section, place) => {
    counts[section]! += place - sections.start[section]! < EARLY ? 1 + EARLY_AGAIN : 1;
  });
  return counts;
}
