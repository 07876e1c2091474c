import { readMarker } from '../corpus/outline/markers.ts';
import type { DocumentBlock } from './document.ts';
import { DEEPEST } from './numbered.ts';

/** A section of a report, as it is written out. */
export interface WrittenSection {
  /** Exactly as it stands in the report; null where headless. */
  headline: string | null;
  /** From 1 for the outermost; of no weight where headless. */
  depth: number;
  /** True where the text goes on in the line of the heading. */
  runIn: boolean;
  paragraphs: readonly string[];
}

/** Levels of GB/T 9704 by the style of a marker: 一、 （一） 1. （1） ① */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['han', 1],
  ['han-parenthesis', 2],
  ['arabic', 3],
  ['arabic-parenthesis', 4],
  ['circled', 5],
]);

/** The sections of a report as blocks of one source: its own headings, numbers and all, and its own text. */
export function reportBlocks(sections: readonly WrittenSection[], source: number | null): DocumentBlock[] {
  const levelOf = levelsIn(sections);
  const sources = source === null ? [] : [source];
  return sections.flatMap(({ headline, depth, runIn, paragraphs }): DocumentBlock[] => {
    const texts = paragraphs.map((text) => ({ level: 0, text, runIn: null, sources }));
    if (headline === null) return texts;
    const [first = null, ...rest] = texts;
    const heading = { level: levelOf(depth), text: headline, sources, numbering: 'kept' } as const;
    return runIn ? [{ ...heading, runIn: first?.text ?? null }, ...rest] : [{ ...heading, runIn: null }, ...texts];
  });
}

/**
 * The level of each depth: what its numbers are of, where all are of one and it is below the depth above; else the next.
 *
 * A report of 一、 and 1. has the levels 1 and 3, one without numbers 1 and 2.
 */
function levelsIn(sections: readonly WrittenSection[]): (depth: number) => number {
  const numbered = sections.filter(({ headline }) => headline !== null);
  const levels: number[] = [];
  for (let depth = 1; depth <= Math.max(0, ...numbered.map((section) => section.depth)); depth++) {
    const styles = new Set(
      numbered
        .filter((section) => section.depth === depth)
        .map(({ headline }) => LEVELS.get(readMarker(headline!)?.style ?? '')),
    );
    const above = levels.at(-1) ?? 0;
    const [level = 0] = styles.size === 1 ? styles : [];
    levels.push(Math.min(level > above ? level : above + 1, DEEPEST));
  }
  return (depth) => levels[depth - 1] ?? 1;
}
