import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: HtmlNode): node is Element => 'tagName' in node;
export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

/** A declaration in the `style` attribute, in lower case: `property(<p style="display: none">, 'display') → 'none'`. */
export function property(element: Element, name: string): string | null {
  const style = attribute(element, 'style')?.toLowerCase() ?? '';
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  return (
    declarations
      .findLast(([key]) => key?.trim() === name)?.[1]
      ?.replace('!important', '')
      .trim() ?? null
  );
}

/** The element itself for a walk to go through and leave again; `skip` keeps the walk out of it. */
export interface Visitor {
  enter: (node: HtmlNode) => 'skip' | undefined;
  leave: (element: Element) => void;
}

/** Goes through the nodes in document order. Without recursion, for a page may nest deeper than the stack. */
export function walk(roots: readonly HtmlNode[], { enter, leave }: Visitor): void {
  const open: { nodes: readonly HtmlNode[]; at: number; element: Element | null }[] = [
    { nodes: roots, at: 0, element: null },
  ];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.at++];
    if (!node) {
      if (level.element) leave(level.element);
      open.pop();
    } else if (enter(node) !== 'skip' && isElement(node)) {
      open.push({ nodes: node.childNodes, at: 0, element: node });
    }
  }
}
