import type { ToolMessages } from '../../i18n/tools.ts';

/** So long a message stands, in ms, and one with a way to go on. */
const SHOWN = 5000;
const SHOWN_WITH_WAY = 12_000;

/** The template on the page from which all tools are made, with the words that they say and where the site's pages lie. */
export const toolBox = document.querySelector<HTMLTemplateElement>('template[data-toolbox]')!;

export const messages = JSON.parse(toolBox.dataset['words']!) as ToolMessages;

const status = document.querySelector<HTMLElement>('[data-said]')!;
let clearing = 0;

/** Says what was done, with a way to go on where there is one; the same words a second time are said again. */
export async function say(message: string, way?: Node): Promise<void> {
  clearTimeout(clearing);
  status.textContent = '';
  await new Promise(requestAnimationFrame);
  status.append(message, way ?? '');
  clearing = window.setTimeout(() => (status.textContent = ''), way ? SHOWN_WITH_WAY : SHOWN);
}

/** Leads to the draft, behind what says that something is in it. */
export function wayToDraft(): HTMLAnchorElement {
  const way = document.createElement('a');
  way.href = toolBox.dataset['draft']!;
  way.textContent = messages.toDraft;
  return way;
}
