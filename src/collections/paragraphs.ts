import type { RemarkPlugin } from '@astrojs/markdown-remark';
import { paragraphsIn } from '../corpus/markdown.ts';

/** What Astro keeps of an entry that it rendered, as far as it is read here. */
interface Rendered {
  metadata?: { [key: string]: unknown } | undefined;
}

/** A section's text is data: the paragraphs that remark read stand in place of HTML, and the pages draw them. */
export const paragraphsAsData: RemarkPlugin = () => (tree, file) => {
  file.data.astro = { ...file.data.astro, frontmatter: { paragraphs: paragraphsIn(tree) } };
  tree.children = [];
};

/** The paragraphs of an entry of a collection of Markdown files; none where its body is empty. */
export function paragraphsOf({ rendered }: { rendered?: Rendered | undefined }): string[] {
  const kept = rendered?.metadata?.['frontmatter'] as { paragraphs?: string[] } | undefined;
  return kept?.paragraphs ?? [];
}
