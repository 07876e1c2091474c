import type { BuiltSection } from '../../src/corpus/types.ts';
import type { Gold, GoldSection } from '../annotation/gold.ts';

/** A section that a reader sees, and the one that was built for it; null where none was. */
export interface Pair {
  gold: GoldSection;
  built: BuiltSection | null;
}

/** Text as it is compared: no spaces, no punctuation, D and 党 alike. */
export const bare = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('D', '党')
    .toLowerCase();

/**
 * Finds for each section that an annotator marked the built one that it is measured by: it has the same first
 * characters of own text, or, where the marked one has no text of its own, the same heading and none either.
 */
export function pairsOf(gold: Gold, sections: readonly BuiltSection[]): Pair[] {
  const left = [...sections];
  return gold.sections.map((section) => {
    const at = left.findIndex((one) => fits(section, one));
    return { gold: section, built: at === -1 ? null : left.splice(at, 1)[0]! };
  });
}

function fits({ first, heading }: GoldSection, built: BuiltSection): boolean {
  if (first !== null) return bare(built.text).startsWith(bare(first));
  return bare(built.text) === '' && bare(built.heading) === bare(heading);
}
