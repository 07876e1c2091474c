import { pageOf } from '../address.ts';

/** What has tools: a section on its report's page, a passage of a list, a result of a search, a column beside others, an entry of the phrase bank, what is marked as having them. */
const HOST = '[data-host], .attestations li, .phrase, .stretch, .passage, .whole, .result, .column';

/** What the tools at a place of the page act on. */
export interface Subject {
  /** The element that stands for it on the page. */
  host: HTMLElement;
  /** `<report>/<anchor>`; null for a frame, which is of many reports. */
  id: string | null;
  /** The link to the passage in its report. */
  original: HTMLAnchorElement | undefined;
  /** Address of the passage in its report; empty for a frame. */
  address: string;
  /** The words alone that are meant: selected ones, a sentence, or a frame with its slots as ＿＿. Null for the whole. */
  words: string | null;
}

/** What an element belongs to that has tools. Unlike `subjectAt` it asks for no selection, which would lay out the page. */
export const hostOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>(HOST) ?? null;

/** What an element belongs to, for one press of a tool; null where it belongs to nothing that has tools. */
export function subjectAt(element: Element | null): Subject | null {
  const host = hostOf(element);
  const tools = host && ownOf(host, 'wenduan-tools');
  const { section, related, near } = host?.dataset ?? {};
  const id = tools?.dataset['of'] ?? section ?? related ?? near ?? null;
  if (!host || (id === null && !tools)) return null;
  const original = ownOf<HTMLAnchorElement>(host, '[data-tool="original"], a.hit');
  const quoted = ownOf(host, '[data-quoted]')?.textContent.trim();
  return {
    host,
    id,
    original,
    address: original?.href ? withoutHits(original.href) : '',
    words: selectedIn(host) ?? tools?.dataset['text'] ?? quoted ?? null,
  };
}

/** The first such element of a host that is of none within it. */
const ownOf = <Found extends HTMLElement = HTMLElement>(host: HTMLElement, selector: string): Found | undefined =>
  [...host.querySelectorAll<Found>(selector)].find((element) => hostOf(element) === host);

/** The address of a section; a result's link says also what is to be marked there. */
function withoutHits(href: string): string {
  return pageOf(href) + new URL(href).hash.replace(/:~:.*$/, '');
}

/** The words that the reader has selected, if all of them are of this passage. */
function selectedIn(host: HTMLElement): string | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return null;
  const { commonAncestorContainer } = selection.getRangeAt(0);
  const words = selection.toString().trim();
  return words !== '' && host.contains(commonAncestorContainer) ? words : null;
}
