import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { encodeBlocks, type Block } from './blocks.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One section of a report as Pagefind takes it. */
export interface SearchRecord {
  /** Address below the site's base: `/reports/000_9e328af07c709210/#s2-1`. */
  url: string;
  /** The section's blocks; see {@link encodeBlocks}. */
  content: string;
  /** `<report>/<anchor>` and nothing else, for Pagefind searches metadata too. */
  meta: { id: string };
  filters: Record<'type' | 'topic' | 'report' | 'kind' | 'year', string[]>;
}

const HEADING = /^h[1-6]$/;
const BLOCK = /^(h[1-6]|p|li)$/;

/** The search records of a built report's page, one for each `<section data-section>`, in the page's order. */
export function recordsOf(html: string): SearchRecord[] {
  const page = parse(html);
  const report = elements(page).find((element) => attribute(element, 'data-report') !== '');
  const headings = new Map<string, string>();
  return elements(page)
    .filter((element) => attribute(element, 'data-section') !== '')
    .map((section) => {
      const id = attribute(section, 'data-section');
      const own = elements(section)
        .filter(({ tagName }) => BLOCK.test(tagName))
        .map(blockOf);
      for (const { kind, text } of own) if (kind === 'heading') headings.set(id, text);
      const path = ancestors(id).flatMap((above) => headings.get(above) ?? []);
      return recordOf(section, report, [...path.map((text): Block => ({ kind: 'path', text })), ...own]);
    });
}

function recordOf(section: Element, report: Element | undefined, blocks: Block[]): SearchRecord {
  const id = attribute(section, 'data-section');
  const words = (name: string) => attribute(section, name).split(/\s+/).filter(Boolean);
  const ofReport = (name: string) => (report ? [attribute(report, name)].filter(Boolean) : []);
  return {
    url: `/reports/${id.replace('/', '/#')}`,
    content: encodeBlocks(blocks),
    meta: { id },
    filters: {
      type: words('data-types'),
      topic: words('data-topics'),
      report: ofReport('data-report'),
      kind: ofReport('data-kind'),
      year: ofReport('data-year'),
    },
  };
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
