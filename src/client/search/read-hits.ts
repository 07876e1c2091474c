import type { Answer } from '../../search/answer.ts';
import { readHit, type Hit } from '../../search/find/hit.ts';

/** Reads groups of sections, all at once, and gives them in their order, group by group. */
export async function* readGroups(answer: Answer, groups: readonly number[][]): AsyncGenerator<Hit[]> {
  const reading = groups.map((sections) =>
    Promise.all(
      sections.map((section) => readHit(answer.index, section, answer.query.clauses, answer.placesOf[section]!)),
    ),
  );
  // Whoever waits for the group is told; until then a failure is nobody's.
  for (const group of reading) group.catch(() => undefined);
  yield* reading;
}

/** How many text files are on their way at once. */
const AT_ONCE = 8;

/** Reads every section of an answer, a few text files at a time. */
export async function* readAll(answer: Answer, sections: Uint32Array = answer.found.sections): AsyncGenerator<Hit[]> {
  const groups = [...Map.groupBy(sections, (section) => answer.index.sections.textOf(section)).values()];
  for (let at = 0; at < groups.length; at += AT_ONCE) yield* readGroups(answer, groups.slice(at, at + AT_ONCE));
}
