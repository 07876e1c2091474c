import { basket, BASKET_CHANGED } from '../compare/basket.ts';
import './keys.ts';
import { run } from './run.ts';
import { hostOf, subjectAt } from './subject.ts';
import { toolBox } from './tool-box.ts';

/**
 * `<wenduan-tools data-of="<report>/<anchor>">`, or with `data-text` for a frame: the tools of what it stands in, made
 * from the page's one template, behind a ⋯ that opens them. With `data-late` they are made when they are asked for.
 */
export class PassageTools extends HTMLElement {
  static readonly observedAttributes = ['data-of'];

  connectedCallback(): void {
    if (this.dataset['late'] === undefined) this.equip();
  }

  /** A list that is drawn anew gives the element another passage. */
  attributeChangedCallback(): void {
    const { of = '' } = this.dataset;
    const [report, anchor] = of.split('/');
    const own = this.querySelector<HTMLAnchorElement>('a[data-own]');
    if (own) own.href = `${toolBox.dataset['reports']}reports/${report}/#${anchor}`;
    this.showPressed(basket.ids());
  }

  showPressed(ids: readonly string[]): void {
    const isIn = ids.includes(this.dataset['of'] ?? '');
    this.querySelector('[data-tool="beside"]')?.setAttribute('aria-pressed', String(isIn));
  }

  /** @param isOpen What is to be; the other way round where nothing is said. */
  toggle(isOpen = !this.hasAttribute('data-open')): void {
    this.equip();
    this.toggleAttribute('data-open', isOpen);
    this.querySelector('.open')?.setAttribute('aria-expanded', String(isOpen));
  }

  equip(): void {
    if (this.querySelector('[data-tool="copy"]')) return;
    const panel = this.querySelector('.panel') ?? this.appendChild(document.createElement('div'));
    panel.className = 'panel';
    const made = toolBox.content.cloneNode(true) as DocumentFragment;
    const own = made.querySelector<HTMLAnchorElement>('a[data-tool="original"]')!;
    if (panel.querySelector('[data-tool="original"]') || !this.dataset['of']) own.remove();
    else own.dataset['own'] = '';
    if (!this.dataset['of']) for (const tool of made.querySelectorAll('[data-of-passage]')) tool.remove();
    const open = made.querySelector('.open')!;
    if (this.dataset['text'] || this.querySelector('.open')) open.remove();
    else this.prepend(open);
    const word = made.querySelector<HTMLElement>('[data-tool="word"]');
    if (word && this.closest('.stretch')) word.dataset['export'] = 'docx';
    panel.prepend(made);
    this.attributeChangedCallback();
    this.#name();
  }

  /** The buttons are named after the heading they stand by. */
  #name(): void {
    const button = this.querySelector('.open');
    const heading = hostOf(this)?.querySelector(':is(h2, h3, h4, h5, h6), .type');
    if (!button || !heading) return;
    heading.id ||= `of-${nextNumber++}`;
    for (const tool of this.querySelectorAll('button')) {
      tool.id = `${heading.id}-${tool.dataset['tool'] ?? 'tools'}`;
      tool.setAttribute('aria-labelledby', `${tool.id} ${heading.id}`);
    }
  }
}

let nextNumber = 0;

customElements.define('wenduan-tools', PassageTools);

addEventListener(BASKET_CHANGED, showAllPressed);
addEventListener('pageshow', showAllPressed);

function showAllPressed(): void {
  const ids = basket.ids();
  for (const tools of document.querySelectorAll<PassageTools>('wenduan-tools')) tools.showPressed(ids);
}

addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('.open, [data-tool]') : null;
  const tools = pressed?.closest<PassageTools>('wenduan-tools');
  const subject = subjectAt(pressed ?? null);
  if (!tools || !subject) return;
  if (pressed!.matches('.open')) return tools.toggle();
  const tool = pressed!.dataset['tool']!;
  if (tool !== 'original') void run(tool, subject);
  else if (subject.host.matches('.stretch')) void run('link', subject);
});

/** What a list has once it is unfolded is loaded then. */
addEventListener(
  'toggle',
  async ({ target }) => {
    const list = target as HTMLDetailsElement;
    if (list.open && list.matches('.reasons, .attestations')) (await import('./unfolded.ts')).complete(list);
  },
  true,
);
