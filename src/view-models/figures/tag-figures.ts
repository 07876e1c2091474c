import type { Frame } from '../../analysis/phrases/schema.ts';
import { sum } from '../../analysis/statistics.ts';
import type { Tag } from '../../corpus/taxonomy.ts';
import { framesAmong, framesOfType } from '../phrases/phrases.ts';
import { countsOf, type TagFacet, type Passage, type PassageCounts, type Report } from '../report/report.ts';

/** How much is written of a type or on a topic, and the way it is most often put. */
export interface TagFigures<F> {
  tag: Tag;
  counts: PassageCounts;
  /** Percent of the reports that have it. */
  reports: number;
  /** Percent of all characters; a passage of two types gives half to each, one of two topics all to both. */
  share: number;
  frame: F | undefined;
}

interface Corpus<F> {
  reports: readonly Pick<Report, 'sections'>[];
  passages: ReadonlyMap<string, Passage[]>;
  frames: readonly F[];
}

/** The figures of each of `tags` that occurs, in their order. */
export function tagFigures<F extends Frame>(
  tags: readonly Tag[],
  facet: TagFacet,
  { reports, passages, frames }: Corpus<F>,
): TagFigures<F>[] {
  const total = sum(reports.flatMap(({ sections }) => sections).map(({ chars }) => chars));
  const part = ({ section }: Passage) => section.chars / (facet === 'types' ? section.types.length : 1);
  return tags.flatMap((tag) => {
    const listed = passages.get(tag.id) ?? [];
    if (listed.length === 0) return [];
    const counts = countsOf(listed);
    const [frame] = facet === 'types' ? framesOfType(frames, tag.id) : framesAmong(frames, listed);
    return [
      {
        tag,
        counts,
        reports: (100 * counts.reports) / reports.length,
        share: (100 * sum(listed.map(part))) / total,
        frame,
      },
    ];
  });
}
