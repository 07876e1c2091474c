import { getEntry, render } from 'astro:content';

/** The component that shows a section's own text, and nothing else. */
async function contentOf(section: { id: string }) {
  const entry = await getEntry('sections', section.id);
  if (!entry) throw new Error(`the section ${section.id} is missing; run \`npm run corpus\``);
  return (await render(entry)).Content;
}

/** Each of `items` with the component that shows its section's text as `Content`. */
export function withContent<T extends { section: { id: string } }>(items: readonly T[]) {
  return Promise.all(items.map(async (item) => ({ ...item, Content: await contentOf(item.section) })));
}
