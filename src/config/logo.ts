import { DOMParser, type Element } from '@xmldom/xmldom';
import type { LogoFault } from './fault.ts';

/** Every page loads it. */
export const MOST_BYTES = 32_768;

const SVG = 'http://www.w3.org/2000/svg';
const ACTIVE = new Set(['script', 'foreignObject', 'animate', 'set', 'handler', 'listener']);

/** What keeps an SVG file from being a logo: it must be one, small, have a size, and load and run nothing; null where nothing does. */
export function logoFault(svg: string): LogoFault | null {
  if (new TextEncoder().encode(svg).length > MOST_BYTES) return { is: 'too-large', most: MOST_BYTES };
  const root = parsed(svg);
  if (root?.localName !== 'svg' || root.namespaceURI !== SVG) return { is: 'no-svg' };
  const what = activeIn(root) ?? /<!(DOCTYPE|ENTITY)|<\?xml-stylesheet/i.exec(svg)?.[0] ?? null;
  if (what !== null) return { is: 'loads', what };
  const hasSize = root.hasAttribute('viewBox') || (root.hasAttribute('width') && root.hasAttribute('height'));
  return hasSize ? null : { is: 'no-size' };
}

function parsed(svg: string): Element | null {
  try {
    const onError = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message);
    };
    return new DOMParser({ onError }).parseFromString(svg.replace(/^\ufeff/, ''), 'text/xml').documentElement;
  } catch {
    return null;
  }
}

/** The first part that runs or loads something: an element, or an attribute. */
function activeIn(element: Element): string | null {
  if (ACTIVE.has(element.localName ?? '')) return `<${element.localName}>`;
  for (const { localName, value } of Array.from(element.attributes))
    if (/^on/i.test(localName ?? '') || loads(localName ?? '', value)) return `${localName}="${value}"`;
  if (element.localName === 'style' && /@import|url\(\s*['"]?(?!#)/i.test(element.textContent ?? '')) return '<style>';
  for (const child of Array.from(element.childNodes)) {
    const found = child.nodeType === 1 ? activeIn(child as Element) : null;
    if (found !== null) return found;
  }
  return null;
}

/** An address that is no place in the file and no picture within it. */
const loads = (name: string, value: string): boolean =>
  (name === 'href' && !/^\s*(#|data:image\/)/i.test(value)) || /url\(\s*['"]?(?!#)/i.test(value);
