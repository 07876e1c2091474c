/** Milliseconds without a key before a search begins. */
const PAUSE = 120;
/** Milliseconds after a composition in which no hand can have pressed another Enter. */
const AFTER_COMPOSITION = 30;

/**
 * Calls `onPause` when the reader has stopped typing and `onEnter` when the form is sent.
 *
 * Neither is called while an input method composes: its Enter and its letters are not the reader's words yet.
 * Returns what to call to forget a pause that is still running.
 */
export function listenToTyping(form: HTMLFormElement, onPause: () => void, onEnter: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isComposing = false;
  let composed = -Infinity;
  const forget = () => clearTimeout(timer);
  const wait = () => {
    forget();
    if (!isComposing) timer = setTimeout(onPause, PAUSE);
  };

  form.addEventListener('compositionstart', () => {
    isComposing = true;
    forget();
  });
  form.addEventListener('compositionend', ({ timeStamp }) => {
    isComposing = false;
    composed = timeStamp;
    wait();
  });
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) wait();
  });
  form.addEventListener('keydown', (event) => {
    // Safari ends a composition before the Enter that ended it. Other browsers call a key that the input method
    // has taken `Process`.
    const isTheMethods = event.isComposing || event.timeStamp - composed < AFTER_COMPOSITION;
    if (event.key === 'Process' || (event.key === 'Enter' && isTheMethods)) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    forget();
    if (!isComposing) onEnter();
  });
  return forget;
}
