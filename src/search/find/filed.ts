import type { Sections } from '../index/table.ts';
import type { TagNames } from './names.ts';
import type { Filing, Problem } from '../query/parse.ts';

/** Whether a section is filed as a query says; or the first value that no type or topic is called. */
export function filedAs(
  filings: readonly Filing[],
  sections: Sections,
  tags: TagNames,
): ((section: number) => boolean) | Problem {
  const wanted = filings.map((filing) => ({
    ...filing,
    ids: filing.values.map(({ text, simplified }) => idOf(filing, text, tags) ?? idOf(filing, simplified, tags)),
  }));
  for (const { ids, values } of wanted) {
    const { start, end } = values[ids.indexOf(null)] ?? {};
    if (start !== undefined && end !== undefined) return { start, end, id: 'facet' };
  }
  return (section) =>
    wanted.every(
      ({ facet, ids, isExcluded }) => sections.valuesOf(facet, section).some((id) => ids.includes(id)) !== isExcluded,
    );
}

/** By its id or its name on the page, whatever the case. */
function idOf({ facet }: Filing, text: string, tags: TagNames): string | null {
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
  const namesIn = ({ types, topics }: TagNames) => Object.entries(facet === 'type' ? types : topics);
  const named = [...namesIn(tags), ...(tags.also ? namesIn(tags.also) : [])];
  return named.find(([id, name]) => [id, name].some((one) => plain(one) === plain(text)))?.[0] ?? null;
}
