import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';

/** A Markdown file: frontmatter as YAML, and a text whose lines are paragraphs. Nothing in the text is read as Markdown. */
export function toMarkdownFile(frontmatter: object, text: string): string {
  const yaml = stringify(frontmatter, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return `---\n${yaml}---\n${text === '' ? '' : `\n${toMarkdown(toTree(text))}`}`;
}

/** The text of a Markdown body written by {@link toMarkdownFile}, its paragraphs joined by a line feed. */
export const fromMarkdownBody = (body: string): string => paragraphsIn(fromMarkdown(body)).join('\n');

/** The paragraphs of a body that remark has read. */
export const paragraphsIn = ({ children }: Pick<Root, 'children'>): string[] =>
  children.map((child) => ('children' in child ? textOf(child.children) : ''));

function toTree(text: string): Root {
  return {
    type: 'root',
    children: text.split('\n').map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

const textOf = (nodes: readonly object[]): string =>
  nodes.map((node) => ('value' in node ? String(node.value) : '')).join('');
