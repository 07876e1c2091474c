import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Markup = DefaultTreeAdapterTypes.Node;

/** What the tested site sends. Playwright's own requests are steps of its report, of which each takes longer than the one before. */
export const send = (path: string): Promise<Response> => fetch(new URL(path, test.info().project.use.baseURL));

/** A page as it is sent, before any script: what hangs on markup alone needs no browser. */
export async function readMarkup(path: string): Promise<Markup> {
  const response = await send(path);
  expect(response.status, path).toBe(200);
  return parse(await response.text());
}

/** The elements below a node, in the order of the document. */
export function elementsIn(node: Markup, found: Element[] = []): Element[] {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('tagName' in child) found.push(child);
    elementsIn(child, found);
  }
  return found;
}

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

export const textOf = (node: Markup): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The only `<main>` of a page. */
export const mainOf = (page: Markup): Element => elementsIn(page).find(({ tagName }) => tagName === 'main')!;

/** The links below a node: `<a href>`. */
export const linksIn = (node: Markup): Element[] =>
  elementsIn(node).filter((element) => element.tagName === 'a' && attributeOf(element, 'href') !== undefined);
