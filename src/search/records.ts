import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from '../text/blocks.ts';
import type { SourceSection } from './index/source.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** No section stands in another, and a `<` of a text is escaped: what is around them, most of a page, need not be parsed. */
const SECTIONS = /<section [^>]*data-section=[^]*?<\/section>/g;
const HEADING = /^h[1-6]$/;
const BLOCK = /^(h[1-6]|p|li)$/;

/**
 * What a built report's page holds for the search: each `<section data-section>`, in the page's order.
 * Throws where the pattern would drop a section or cut it, for an attribute may hold what looks like a tag.
 */
export function sectionsOf(html: string): SourceSection[] {
  const headings = new Map<string, string>();
  const found = elements(parse((html.match(SECTIONS) ?? []).join(''))).filter(
    (element) => attribute(element, 'data-section') !== '',
  );
  const isWhole = count(html, / data-section="/g) === found.length;
  if (!isWhole || count(html, /<section[\s>]/g) !== count(html, /<\/section>/g))
    throw new Error(`The sections of a page cannot be told apart: ${found.length} were found`);
  return found.map((section) => {
    const id = attribute(section, 'data-section');
    const own = elements(section)
      .filter(({ tagName }) => BLOCK.test(tagName))
      .map(blockOf);
    for (const { kind, text } of own) if (kind === 'heading') headings.set(id, text);
    const path = ancestors(id).flatMap((above) => headings.get(above) ?? []);
    const words = (name: string) => attribute(section, name).split(/\s+/).filter(Boolean);
    return {
      anchor: id.slice(id.indexOf('/') + 1),
      types: words('data-types'),
      topics: words('data-topics'),
      ...(attribute(section, 'data-counted') === 'apart' && { isApart: true }),
      blocks: [...path.map((text): Block => ({ kind: 'path', text })), ...own],
    };
  });
}

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

/** The sections above one, the outermost first: `r/s2-1-3` → `r/s2`, `r/s2-1`. */
function ancestors(id: string): string[] {
  return [...id.matchAll(/-/g)].map(({ index }) => id.slice(0, index)).filter((above) => above.includes('/'));
}

const blockOf = (element: Element): Block => ({
  kind: HEADING.test(element.tagName) ? 'heading' : 'text',
  text: textOf(element),
});

const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const elements = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : elements(child)));

const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
