import type { Hit } from '../../../search/find/hit.ts';

/**
 * The way to a hit: its section, the query whose places the page is to mark, and the first place as a text fragment,
 * which browsers follow without any script. `/reports/r/?hits=一岗双责#s2-1:~:text=一岗双责`
 */
export function hitLink({ report, anchor, blocks }: Hit, q: string, base: string): string {
  const found = blocks.find(({ places }) => places.length > 0);
  if (!found) return `${base}reports/${report}/#${anchor}`;
  const { start, end } = found.places[0]!;
  const hits = new URLSearchParams({ hits: q });
  return `${base}reports/${report}/?${hits}#${anchor}:~:text=${fragmentText(found.text.slice(start, end))}`;
}

/** A dash, a comma and an ampersand mean something in a text fragment. */
const fragmentText = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
