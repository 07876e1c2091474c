import { passageAt } from './passage-at.ts';
import type { PassageTools } from './passage-tools.ts';

const { content } = document.querySelector<HTMLTemplateElement>('template[data-toolbox]')!;

/** The words of an entry, or of an example of a series: `严格落实＿＿制度`, `同谋划、同部署` */
const wordsOf = (parts: Iterable<Element>): string =>
  [...parts].map(({ textContent }) => textContent.trim()).join('、');

function tools(data: DOMStringMap, look = 'tools'): PassageTools {
  const made = document.createElement('wenduan-tools') as PassageTools;
  made.className = look;
  Object.assign(made.dataset, data);
  return made;
}

/** Gives an element tools of its own, behind a ⋯ and made when that has the focus or is pressed. */
function equipLate(host: HTMLElement, data: DOMStringMap): void {
  const made = tools({ ...data, late: '' });
  made.append(content.querySelector('.open')!.cloneNode(true));
  made.addEventListener('focusin', () => made.equip(), { once: true });
  host.dataset['host'] = '';
  host.append(made);
}

/** An entry's tools carry its words; a series' those of an example. */
for (const words of document.querySelectorAll('.phrase:not(:has(> .examples)) > .words'))
  words
    .parentElement!.querySelector(':scope > .tools > .attestations')!
    .before(tools({ text: wordsOf([words]) }, 'tools inline'));
for (const one of document.querySelectorAll<HTMLElement>('.examples li, .frame-types li'))
  equipLate(one, { text: wordsOf(one.querySelectorAll('a > span')) });

/** The sentence below a frame is one of a passage, with all tools of it. */
for (const quoted of document.querySelectorAll<HTMLElement>('.phrase > .quoted')) {
  const link = quoted.querySelector('a')!;
  const sentence = document.createElement('span');
  sentence.dataset['quoted'] = '';
  const words = [...quoted.childNodes].filter((node) => node !== link);
  words[0]!.before(sentence);
  sentence.append(...words);
  equipLate(quoted, { of: passageAt(link) });
}
