import { formatComparison } from '../compare/address.ts';
import { passageAt } from './passage-at.ts';
import { toolBox } from './tool-box.ts';

/** Gives a list that was unfolded what is nothing without script, and would be there thousands of times on a page. */
export const complete = (list: HTMLElement): void =>
  list.matches('.reasons') ? completeSimilar(list) : equipPlaces(list);

/** The places of a frame or a term have tools. */
function equipPlaces(list: HTMLElement): void {
  for (const place of list.querySelectorAll('li:not(:has(wenduan-tools))')) {
    const tools = document.createElement('wenduan-tools');
    tools.className = 'tools';
    tools.dataset['of'] = passageAt(place.querySelector('a')!);
    place.append(tools);
  }
}

/** Puts the way to both side by side, which is nothing without script, behind each similar passage of a list, and says with them what is counted. */
function completeSimilar(reasons: HTMLElement): void {
  const { of } = reasons.closest<HTMLElement>('wenduan-tools')?.dataset ?? {};
  const links = [...reasons.querySelectorAll<HTMLAnchorElement>('dd > a:only-of-type')];
  if (!of || links.length === 0) return;
  for (const link of links) link.after(' ', linkToBoth([of, passageAt(link)]));
  const list = links[0]!.closest('dl');
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
