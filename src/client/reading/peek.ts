import { fragmentOf } from '../fragment.ts';
import { readSection } from '../read-section.ts';

const CELL = '.matrix td a[href*="#"]';
/** Milliseconds on a cell before its passage is fetched, and after it before the passage goes. */
const WAIT = 250;
/** Characters shown; the link leads to the rest. */
const SHOWN = 220;

const pages = new Map<string, Promise<Document>>();
const peek = document.createElement('div');
peek.id = 'peek';
peek.popover = 'manual';
peek.role = 'tooltip';
let shown: HTMLAnchorElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A cell of the picture shows the beginning of the passage that it leads to, while the pointer or the focus is on it. */
for (const type of ['pointerover', 'focusin'])
  addEventListener(type, (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event instanceof PointerEvent && event.pointerType !== 'mouse') return;
    if (target?.closest('#peek')) return clearTimeout(timer);
    const cell = target?.closest<HTMLAnchorElement>(CELL) ?? null;
    if (cell === shown && cell) return clearTimeout(timer);
    clearTimeout(timer);
    timer = setTimeout(() => (cell ? void show(cell) : hide()), WAIT);
  });
addEventListener('keydown', ({ key }) => key === 'Escape' && hide());

async function show(cell: HTMLAnchorElement): Promise<void> {
  hide();
  shown = cell;
  const text = await beginningOf(cell).catch(() => '');
  if (shown !== cell || text === '') return;
  const { left, bottom } = cell.getBoundingClientRect();
  peek.lang = 'zh-CN';
  peek.textContent = text;
  document.body.append(peek);
  peek.showPopover();
  const room = document.documentElement.clientWidth - peek.offsetWidth - 8;
  peek.style.insetInlineStart = `${Math.max(8, Math.min(left, room))}px`;
  peek.style.insetBlockStart = `${bottom + scrollY + 2}px`;
  cell.setAttribute('aria-describedby', peek.id);
}

function hide(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = null;
  peek.remove();
}

async function beginningOf({ href, hash }: HTMLAnchorElement): Promise<string> {
  const address = href.slice(0, href.length - hash.length);
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  const section = (await page).getElementById(fragmentOf(hash));
  if (!section) return '';
  const { headline, paragraphs } = readSection(section);
  const text = [headline ?? '', ...paragraphs].join('　').trim();
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
