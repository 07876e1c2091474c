import type { Candidate } from './candidates.ts';

/** Styles that number items as often as headings. */
const ITEM_STYLES = new Set(['arabic', 'arabic-parenthesis', 'circled']);

/**
 * Leaves out the items of lists: neighbours of one style of which none has a text of its own.
 * Where the style is one of headings (一、 and （一）) they are items only if each is a whole sentence.
 */
export function withoutLists(candidates: readonly Candidate[], text: string): Candidate[] {
  return runsOf(candidates).flatMap((run) => (isList(run, text) ? [] : run));
}

/** Neighbours of one style, each run as long as can be. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const run = runs.at(-1);
    if (run?.[0]!.marker.style === candidate.marker.style) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

function isList(run: readonly Candidate[], text: string): boolean {
  if (run.length < 2 || run.some(({ runIn }) => runIn)) return false;
  const isBare = run.slice(1).every(({ start }, index) => text.slice(run[index]!.end, start).trim() === '');
  return isBare && run.every(({ isSentence, marker }) => isSentence || ITEM_STYLES.has(marker.style));
}
