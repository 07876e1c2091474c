/** A passage that may stand as the example of a group. */
export interface Candidate {
  report: string;
  /** What its report is called by its kind. */
  genre?: string;
  /** Its own paragraphs. */
  paragraphs: readonly string[];
}

/** Characters of an example: shorter says little, longer is not read through. */
const READABLE = { least: 40, most: 240 };
/** Runs of so many characters are counted: about a word and a half, so that what is shared is a way of saying. */
const RUN = 4;
/** More passages than this tell no more of what is usual; they are taken from the whole list, evenly. */
const ENOUGH = 300;
/** A sentence that ends, maybe quoted; “……如下：” promises what the passage does not hold. */
const COMPLETE = /[。！？!?][”’」』）)]?$/u;

/**
 * The place of the passage that says most of what passages of its group say and others do not; -1 where there is none.
 *
 * Only whole passages of readable length are taken while there are any, and of those the ones of the genre that most of
 * the group's reports are. What a passage shares counts by the number of further reports that have it, and by how far it
 * is the group's own.
 *
 * @param group Passages of one type or topic.
 * @param others Passages of the others.
 */
export function exemplary(group: readonly Candidate[], others: readonly Candidate[]): number {
  const own = reportsOf(evenly(group));
  const foreign = reportsOf(evenly(others));
  const weightOf = (run: string) => {
    const [here, there] = [own.get(run) ?? 0, foreign.get(run) ?? 0];
    return here > 1 ? ((here - 1) * here) / (here + there) : 0;
  };
  const places = evenly(group.map((candidate, at) => ({ ...candidate, at })));
  const whole = places.filter(isComplete);
  const fit = whole.filter(isFit);
  const genre = usualGenre(places);
  const [best] = [fit.filter((candidate) => candidate.genre === genre), fit, whole, places]
    .find((pool) => pool.length > 0 || pool === places)!
    .map((candidate) => ({ at: candidate.at, score: scoreOf(candidate, weightOf) }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  return best?.at ?? -1;
}

/** That of most reports; of several the first. */
function usualGenre(group: readonly Candidate[]): string | undefined {
  const reports = new Map(group.map(({ report, genre }) => [report, genre]));
  const genres = [...Map.groupBy(reports.values(), (genre) => genre)];
  return genres.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Whether a passage is whole and of readable length, so that it can be shown as it stands. */
export const isFit = (candidate: Candidate): boolean => isComplete(candidate) && isReadable(candidate);

const isComplete = ({ paragraphs }: Candidate): boolean => COMPLETE.test(paragraphs.at(-1) ?? '');

function isReadable({ paragraphs }: Candidate): boolean {
  const { length } = paragraphs.join('');
  return length >= READABLE.least && length <= READABLE.most;
}

/** What is shared, for its length: the longer of two that share as much says more of its own. */
function scoreOf({ paragraphs }: Candidate, weightOf: (run: string) => number): number {
  const runs = [...runsOf(paragraphs)];
  return runs.reduce((sum, run) => sum + weightOf(run), 0) / Math.sqrt(runs.length + 1);
}

/** In how many reports each run stands. */
function reportsOf(passages: readonly Candidate[]): Map<string, number> {
  const reports = new Map<string, number>();
  for (const own of Map.groupBy(passages, ({ report }) => report).values())
    for (const run of runsOf(own.flatMap(({ paragraphs }) => paragraphs)))
      reports.set(run, (reports.get(run) ?? 0) + 1);
  return reports;
}

function runsOf(paragraphs: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const paragraph of paragraphs)
    for (const [words] of paragraph.matchAll(/\p{Script=Han}+/gu))
      for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN));
  return runs;
}

const evenly = <T>(list: readonly T[]): T[] =>
  list.length <= ENOUGH
    ? [...list]
    : Array.from({ length: ENOUGH }, (_, at) => list[Math.floor((at * list.length) / ENOUGH)]!);
