import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { readBytes } from '../../corpus/encoding.ts';
import { refusal } from '../refusal.ts';

export type { Element };

/**
 * The root of an XML part. Names are compared without prefix, for the strict variant of the format has other namespaces.
 *
 * @throws {ReportError} where it is no XML
 */
export function parseXml(bytes: Uint8Array): Element {
  const text = readBytes(bytes)?.text ?? '';
  try {
    return rootOf(new DOMParser({ onError: stop, locator: false }).parseFromString(text, 'text/xml'));
  } catch (error) {
    throw refusal('input/docx-broken', 'The document cannot be read: its XML is damaged.', error);
  }
}

function stop(level: string, message: string): void {
  if (level !== 'warning') throw new SyntaxError(message);
}

function rootOf({ documentElement }: Document): Element {
  if (!documentElement) throw new SyntaxError('The part has no root element.');
  return documentElement;
}

/** The child elements, of one name where one is given: `children(tr, 'tc')`. */
export function* children(parent: Element, name?: string): Generator<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.localName === name)) yield node;
}

const isElement = (node: { nodeType: number }): node is Element => node.nodeType === 1;

/** The first child along a path of names, `find(p, 'pPr', 'numPr', 'numId')`; null where a step is missing. */
export function find(parent: Element | null, ...path: string[]): Element | null {
  let at = parent;
  for (const name of path) {
    if (!at) return null;
    const { value } = children(at, name).next();
    at = value ?? null;
  }
  return at;
}

/** An attribute by its name without prefix: `attribute(<w:numId w:val="3">, 'val') → '3'`. */
export function attribute(element: Element | null, name: string): string | null {
  for (const found of element?.attributes ?? []) if (found.localName === name) return found.value;
  return null;
}

/** The whole number in the `val` attribute of a child; null where there is none. */
export function number(parent: Element | null, ...path: string[]): number | null {
  const value = attribute(find(parent, ...path), 'val');
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Whether a switch such as `<w:vanish/>` is there and on. */
export function isOn(parent: Element | null, ...path: string[]): boolean {
  const element = find(parent, ...path);
  return element !== null && !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? '');
}
