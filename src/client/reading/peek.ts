import { fragmentOf } from '../fragment.ts';
import { readSection } from '../read-section.ts';

/** One that leads to a passage, or names one of those that it leads to. */
const CELL = '.matrix td a:is([href*="#"], [data-shows])';
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
  const said = await saidOf(cell).catch(() => null);
  if (shown !== cell || said === null) return;
  const { left, bottom } = cell.getBoundingClientRect();
  peek.lang = 'zh-CN';
  peek.replaceChildren(...said);
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

/** The beginning of the passage; where the cell is not of one report, with the report's title. */
async function saidOf({ href, dataset: { shows } }: HTMLAnchorElement): Promise<(Node | string)[] | null> {
  const { hash, href: whole } = new URL(shows ?? href, location.href);
  const address = whole.slice(0, whole.length - hash.length);
  const reading = pages.get(address) ?? fetchPage(address);
  pages.set(address, reading);
  reading.catch(() => pages.delete(address));
  const page = await reading;
  const section = page.getElementById(fragmentOf(hash));
  if (!section) return null;
  const { headline, paragraphs } = readSection(section);
  const text = [headline ?? '', ...paragraphs].join('　').trim();
  const beginning = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  if (shows === undefined) return [beginning];
  const source = document.createElement('small');
  source.textContent = page.querySelector('h1')?.textContent.trim() ?? '';
  return [beginning, source];
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
