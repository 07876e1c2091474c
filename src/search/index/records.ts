import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from '../../text/blocks.ts';
import type { SourceSection } from './source.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** No section stands in another, and a `<` of a text is escaped: what is around them, most of a page, need not be parsed. */
const SECTIONS = /<section [^>]*data-section=[^]*?<\/section>/g;
/** Astro leaves a `<` in attributes as it is. */
const IN_ATTRIBUTE = /="[^"]*<\/?section/;
const HEADING = /^h[1-6]$/;
const BLOCK = /^(h[1-6]|p|li)$/;

/** What a built report's page holds for the search: each `<section data-section>`, in the page's order. */
export function sectionsOf(html: string): SourceSection[] {
  const headings = new Map<string, string>();
  const found = elements(parse(partsWith(html))).filter((element) => attribute(element, 'data-section') !== '');
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

/** The sections of a page and nothing else; the whole page where the pattern would drop one or cut it. */
function partsWith(html: string): string {
  const sections = html.match(SECTIONS) ?? [];
  const named = html.match(/ data-section="/g) ?? [];
  return sections.length === named.length && !IN_ATTRIBUTE.test(html) ? sections.join('') : html;
}

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
