import type { Paragraph, Root, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * A Markdown file: frontmatter as YAML, each value on one line as JSON, which is YAML; and a text whose lines are
 * paragraphs. Nothing in the text is read as Markdown.
 */
export function toMarkdownFile(frontmatter: object, text: string): string {
  const yaml = Object.entries(frontmatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const head = yaml.join('').replace(UNPRINTABLE, escaped);
  return `---\n${head}---\n${text === '' ? '' : `\n${toMarkdown(toTree(text))}`}`;
}

/** What YAML 1.1 or 1.2 does not let stand in a file, or reads as a line break; all of it lies between quotation marks. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** `escaped('\uffff') → '\\uffff'` */
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The paragraphs of a Markdown body written by {@link toMarkdownFile}. */
export const paragraphsOf = (body: string): string[] =>
  fromMarkdown(body).children.map((child) => ('children' in child ? textOf(child.children) : ''));

function toTree(text: string): Root {
  return {
    type: 'root',
    children: text.split('\n').map(paragraphOf),
  };
}

/** A line as a paragraph in which nothing is read as Markdown. */
export const paragraphOf = (line: string): Paragraph => ({ type: 'paragraph', children: stretchesOf(line) });

/** The writer compares each sign of a text with all others, so a long line is given to it in stretches. */
const stretchesOf = (line: string): Text[] => (line.match(STRETCH) ?? ['']).map((value) => ({ type: 'text', value }));

const STRETCH = /[^]{1,250}/gu;

const textOf = (nodes: readonly object[]): string =>
  nodes.map((node) => ('value' in node ? String(node.value) : '')).join('');
