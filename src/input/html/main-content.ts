import { attribute, isElement, isText, walk, type Element, type HtmlNode } from './elements.ts';
import { isLeftOut } from './left-out.ts';

/**
 * The nodes that hold what a page is about: its `<main>` and therein its `<article>`s, each step taken only where it
 * keeps at least half of the text. A `<h1>` beside them stays, for it is the title.
 */
export function mainContent(body: readonly HtmlNode[]): readonly HtmlNode[] {
  const isMain = (element: Element) => element.tagName === 'main' || attribute(element, 'role') === 'main';
  return narrow(narrow(body, isMain), (element) => element.tagName === 'article');
}

function narrow(scope: readonly HtmlNode[], wanted: (element: Element) => boolean): readonly HtmlNode[] {
  const found = outermost(scope, (element) => element.tagName === 'h1' || wanted(element));
  return textLength(found) * 2 >= textLength(scope) && found.some(wanted) ? found : scope;
}

function outermost(scope: readonly HtmlNode[], wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const enter = (node: HtmlNode) => {
    if (!isElement(node)) return undefined;
    if (isLeftOut(node)) return 'skip';
    if (!wanted(node)) return undefined;
    found.push(node);
    return 'skip';
  };
  walk(scope, { enter, leave: () => undefined });
  return found;
}

/** Characters of the shown text, white space not counted. */
function textLength(scope: readonly HtmlNode[]): number {
  let length = 0;
  const enter = (node: HtmlNode) => {
    if (isText(node)) length += node.value.replace(/\s+/g, '').length;
    return isElement(node) && isLeftOut(node) ? 'skip' : undefined;
  };
  walk(scope, { enter, leave: () => undefined });
  return length;
}
