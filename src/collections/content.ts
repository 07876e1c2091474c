import { getEntry, render } from 'astro:content';
import { paragraphsOf } from '../view-models/paragraphs.ts';

async function entryOf({ id }: { id: string }) {
  const entry = await getEntry('sections', id);
  if (!entry) throw new Error(`the section ${id} is missing; run \`npm run corpus\``);
  return entry;
}

/** The component that shows a section's own text, and nothing else. */
const contentOf = async (section: { id: string }) => (await render(await entryOf(section))).Content;

/** Each of `items` with the paragraphs of its section's own text. */
export function withParagraphs<T extends { section: { id: string } }>(items: readonly T[]) {
  return Promise.all(
    items.map(async (item) => ({
      ...item,
      paragraphs: paragraphsOf((await entryOf(item.section)).rendered?.html ?? ''),
    })),
  );
}

/** Each of `items` with the component that shows its section's text as `Content`. */
export function withContent<T extends { section: { id: string } }>(items: readonly T[]) {
  return Promise.all(items.map(async (item) => ({ ...item, Content: await contentOf(item.section) })));
}
