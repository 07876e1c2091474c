import { fragmentOf } from '../../fragment.ts';
import { isPressed, isTyping } from '../../keys/pressed.ts';
import { LANGUAGE, localeOf } from '../../../i18n/locale.ts';
import { SHORTCUTS } from '../../../i18n/shortcuts.ts';
import { parseQuery } from '../../../search/query/parse.ts';
import { simplifierFor } from '../../../search/query/simplify.ts';
import { painter } from './paint.ts';
import { rangesOn } from './places-on-page.ts';
import { marksWords } from '../../../i18n/marks.ts';

const { nextHit, previousHit } = SHORTCUTS.results;

/** Marks every place of the query in the address; where there are several, a bar, `n` and `p` go from one to the next. */
export async function showMarks(): Promise<void> {
  const q = new URLSearchParams(location.search).get('hits') ?? '';
  const { clauses } = parseQuery(q, await simplifierFor(q));
  const ranges = rangesOn(document, clauses);
  if (ranges.length === 0) return;
  const paint = painter();
  document.documentElement.dataset['marked'] = '';
  const bar = barOf(q, go, close);
  let current = Math.max(0, firstFrom(ranges));
  addEventListener('keydown', walk);
  // One place is seen without a bar that leads to it.
  if (ranges.length > 1) document.body.append(bar.element);
  show();
  keepInView(ranges[current]!);

  function go(step: number): void {
    current = (current + step + ranges.length) % ranges.length;
    show();
    scrollTo(ranges[current]!);
  }
  function show(): void {
    paint(ranges, current);
    bar.say(current + 1, ranges.length);
  }
  function walk(event: KeyboardEvent): void {
    const step = isPressed(event, nextHit) ? 1 : isPressed(event, previousHit) ? -1 : 0;
    if (step !== 0 && !isTyping(event.target)) go(step);
  }
  function close(): void {
    paint([], -1);
    delete document.documentElement.dataset['marked'];
    removeEventListener('keydown', walk);
    bar.element.remove();
  }
}

/** The first range in the section that the address names, or behind it. */
function firstFrom(ranges: readonly Range[]): number {
  const section = document.getElementById(fragmentOf(location.hash));
  return section
    ? ranges.findIndex((range) => range.comparePoint(section, 0) < 0 || section.contains(range.startContainer))
    : 0;
}

/** So long the browser may still be looking for the words in the address, in ms. */
const SETTLING = 1500;
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** The browser scrolls to the first place of the words in the address, often after this; until then or until the reader moves, the hit stays in view. */
function keepInView(range: Range): void {
  const settle = new AbortController();
  const hold = () => {
    if (!isInView(range)) scrollTo(range);
  };
  hold();
  addEventListener('scroll', hold, { signal: settle.signal });
  for (const hand of HANDS) addEventListener(hand, () => settle.abort(), { signal: settle.signal });
  setTimeout(() => settle.abort(), SETTLING);
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function scrollTo(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
}

/** `“一岗双责” 第 3 处，共 14 处 上一处 下一处 关闭` */
function barOf(q: string, go: (step: number) => void, close: () => void) {
  const words = marksWords[localeOf(document.documentElement.lang)];
  const element = document.createElement('div');
  element.className = 'marks-bar';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', words.label);
  const count = document.createElement('span');
  count.setAttribute('role', 'status');
  element.append(
    count,
    button(words.previous, 'p', () => go(-1)),
    button(words.next, 'n', () => go(1)),
    button(words.close, '', close),
  );
  const query = document.createElement('span');
  query.lang = LANGUAGE.zh;
  query.textContent = `“${q}”`;
  return { element, say: (at: number, all: number) => count.replaceChildren(query, ` ${words.place(at, all)}`) };
}

function button(name: string, key: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  if (key) element.setAttribute('aria-keyshortcuts', key);
  element.addEventListener('click', press);
  return element;
}
