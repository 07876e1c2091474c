import { moveBefore } from '../../draft/writing/edit.ts';
import type { DraftView } from './view.ts';

/** So near an edge of the window, in px, the page moves along, and by so much a frame. */
const EDGE = 72;
const STEP = 14;

/**
 * Drags a block by its handle, with a mouse, a pen or a finger, until it is let go; a line shows before what it would
 * stand. Esc, or whatever takes the pointer away, leaves it where it was.
 */
export function drag(view: DraftView, id: string, event: PointerEvent): void {
  if (event.button !== 0 || !event.isPrimary) return;
  event.preventDefault();
  view.focusBlock(id);
  const handle = event.currentTarget as HTMLElement;
  const paper = handle.closest<HTMLElement>('[data-part="paper"]')!;
  const over = new AbortController();
  const { signal } = over;
  let y = event.clientY;
  const end = () => {
    over.abort();
    mark(paper, null);
    paper.removeAttribute('data-dragging');
  };
  const drop = () => {
    const before = placeAt(paper, y).dataset['block'] ?? null;
    end();
    view.desk.change(moveBefore(id, before));
    view.focusBlock(id);
  };
  const follow = () => {
    if (signal.aborted) return;
    if (!handle.isConnected) return end();
    scrollBy(0, y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0);
    mark(paper, placeAt(paper, y));
    requestAnimationFrame(follow);
  };
  const leave = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return;
    pressed.stopPropagation();
    end();
  };
  handle.addEventListener('pointermove', ({ clientY }) => (y = clientY), { signal });
  handle.addEventListener('pointerup', drop, { signal });
  handle.addEventListener('pointercancel', end, { signal });
  handle.addEventListener('lostpointercapture', end, { signal });
  addEventListener('keydown', leave, { signal, capture: true });
  handle.setPointerCapture(event.pointerId);
  paper.dataset['dragging'] = id;
  follow();
}

/** The block before which something stands that is let go at a height of the window; behind all, what closes the paper. */
function placeAt(paper: HTMLElement, y: number): HTMLElement {
  const blocks = [...paper.querySelectorAll<HTMLElement>('[data-block]')];
  const below = blocks.find((block) => {
    const { top, height } = block.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below ?? paper.querySelector<HTMLElement>('.put-in')!;
}

function mark(paper: HTMLElement, place: HTMLElement | null): void {
  for (const one of paper.querySelectorAll('[data-drop]')) if (one !== place) one.removeAttribute('data-drop');
  if (place) place.dataset['drop'] = '';
}
