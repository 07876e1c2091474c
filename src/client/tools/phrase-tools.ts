import { passageAt } from './passage-at.ts';

/** The words of an entry, or of an example of a series: `严格落实＿＿制度`, `同谋划、同部署` */
const wordsOf = (parts: Iterable<Element>): string =>
  [...parts].map(({ textContent }) => textContent.trim()).join('、');

function tools(data: DOMStringMap, look = 'tools'): HTMLElement {
  const made = document.createElement('wenduan-tools');
  made.className = look;
  Object.assign(made.dataset, data);
  return made;
}

/** Behind a ⋯, and made where it is asked for them. */
const late = (data: DOMStringMap): HTMLElement => tools({ ...data, late: '' });

/** An entry's tools carry its words; a series' those of an example. */
for (const words of document.querySelectorAll('.phrase:not(:has(> .examples)) > .words'))
  words
    .parentElement!.querySelector(':scope > .tools > .attestations')!
    .before(tools({ text: wordsOf([words]) }, 'tools inline'));
for (const example of document.querySelectorAll('.examples li'))
  example.append(late({ text: wordsOf(example.querySelectorAll('a > span')) }));
for (const frame of document.querySelectorAll('.frame-types li'))
  frame.append(late({ text: wordsOf(frame.querySelectorAll('a > span')) }));

/** The sentence below a frame is one of a passage, with all tools of it. */
for (const quoted of document.querySelectorAll('.phrase > .quoted')) {
  const link = quoted.querySelector('a')!;
  const sentence = document.createElement('span');
  sentence.dataset['quoted'] = '';
  const words = [...quoted.childNodes].filter((node) => node !== link);
  words[0]!.before(sentence);
  sentence.append(...words);
  quoted.append(late({ of: passageAt(link) }));
}
