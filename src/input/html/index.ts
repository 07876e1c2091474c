import { html, parse } from 'parse5';
import type { Extracted } from '../extracted.ts';
import { place } from '../lines.ts';
import { blocks } from './blocks.ts';
import { readPage } from './charset.ts';
import { isElement, type HtmlNode } from './elements.ts';
import { mainContent } from './main-content.ts';

/** The text of a HTML file that is put in, without what frames it. @throws {ReportError} `input/not-text` */
export function readHtml(bytes: Uint8Array): Extracted {
  const { text, encoding } = readPage(bytes);
  const placed = place(blocks(mainContent(bodyOf(text))));
  return { format: 'html', encoding, markup: [], ...placed };
}

function bodyOf(page: string): readonly HtmlNode[] {
  const root = parse(page).childNodes.find((node) => node.nodeName === html.TAG_NAMES.HTML);
  const children = root && isElement(root) ? root.childNodes : [];
  return children.filter((node) => node.nodeName === html.TAG_NAMES.BODY);
}
