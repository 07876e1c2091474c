import type { Tag } from '../corpus/taxonomy.ts';
import { choicesOf, mixOf } from '../view-models/lists/choices.ts';
import { pageParam, pagesOf } from '../view-models/lists/paging.ts';
import { framesAmong, framesOfType, MOST_BESIDE } from '../view-models/phrases/phrases.ts';
import { countsOf, type TagFacet, type Passage } from '../view-models/report/report.ts';
import { shownTypes, taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { phraseBank } from './phrases.ts';
import { sharedPaths } from './drawn.ts';

const TAGS: Record<TagFacet, readonly Tag[]> = { types: shownTypes, topics: taxonomy.topics };
const OTHER = { types: 'topics', topics: 'types' } as const;

/** The pages of every type or topic; `tag` and `page` are parts of their addresses, the first page has no number. */
export const tagPages = (facet: TagFacet) => sharedPaths(async () => pagesBy(facet));

async function pagesBy(facet: TagFacet) {
  const { passages } = await corpus();
  const { frames: all } = await phraseBank();
  return TAGS[facet].flatMap((tag) => {
    const listed = passages[facet].get(tag.id) ?? [];
    const counts = countsOf(listed);
    const tagsOf = ({ section }: Passage) => section[OTHER[facet]];
    const choices = choicesOf(listed, tagsOf);
    const mix = mixOf(listed, tagsOf);
    const found = facet === 'types' ? framesOfType(all, tag.id) : framesAmong(all, listed);
    const frames = found.slice(0, MOST_BESIDE);
    return pagesOf(listed).map((slice) => ({
      params: { tag: tag.id, page: pageParam(slice) },
      props: { facet, tag, counts, choices, mix: slice.current === 1 ? mix : [], frames, slice },
    }));
  });
}
