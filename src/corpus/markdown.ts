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

/**
 * Frontmatter and body of a file as {@link toMarkdownFile} writes it, which takes no reader of YAML; null where it is
 * written otherwise.
 */
export function readOwnFile(file: string): { frontmatter: Record<string, unknown>; body: string } | null {
  const [head, lines] = OWN_HEAD.exec(file) ?? [];
  if (head === undefined) return null;
  try {
    const pairs = lines!.split('\n').slice(0, -1);
    const json = pairs.map((pair) => pair.replace(/^[^:]+/, '"$&"')).join(',');
    return { frontmatter: JSON.parse(`{${json}}`) as Record<string, unknown>, body: file.slice(head.length) };
  } catch {
    return null;
  }
}

const OWN_HEAD = /^---\n((?:[A-Za-z]+: .+\n)*)---\n/;

/** The paragraphs of a Markdown body written by {@link toMarkdownFile}. */
export const paragraphsOf = (body: string): string[] =>
  PLAIN.test(body)
    ? body.replace(/^\n+|\n$/g, '').split('\n\n')
    : fromMarkdown(body).children.map((child) => ('children' in child ? textOf(child.children) : ''));

/** Lines apart in which no sign can mean anything to a reader of Markdown, nine bodies of ten: each is a paragraph. */
const MARKS = String.raw`\0-\x1f\x7f\\&*_\x60[\]<>\ufeff`;
const LINE = String.raw`(?![-+=~#]|\d+[.)])[^ ${MARKS}](?:[^${MARKS}]*[^ ${MARKS}])?`;
const PLAIN = new RegExp(`^\n*${LINE}(?:\n\n${LINE})*\n?$`);

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
