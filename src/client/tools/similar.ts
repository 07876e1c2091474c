import { formatComparison } from '../compare/address.ts';
import { toolBox } from './tool-box.ts';

/** A link of a list of similar passages, and the passage that it leads to. */
export interface LinkedPassage {
  link: HTMLAnchorElement;
  id: string;
}

/** Puts the way to both side by side, which is nothing without script, behind each, and says with them what is counted. */
export function completeSimilar(own: string, links: readonly LinkedPassage[]): void {
  for (const { link, id } of links) link.after(' ', linkToBoth([own, id]));
  const list = links[0]?.link.closest('dl');
  const said = document.querySelector('.reasons [data-note]');
  if (!list || !said || list.querySelector('[data-note]')) return;
  list.append(...[said.previousElementSibling!, said].map((one) => one.cloneNode(true)));
}

function linkToBoth(ids: string[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = toolBox.dataset['compare']! + formatComparison({ mode: 'passages', ids });
  link.textContent = toolBox.dataset['sideBySide']!;
  return link;
}
