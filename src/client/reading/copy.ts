/** Copies what the pressed button carries, or its passage: the text as it stands, and a line that says where it is from. */
addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-copy]') : null;
  const passage = button?.closest('.passage')?.querySelector('[data-passage]');
  const text = button?.dataset['text'] ?? (passage && plainText(passage));
  if (button && text) void copy(button, text);
});

/** A paragraph a line; the words of a section that runs on from its heading stay on the heading's line. */
function plainText(passage: Element): string {
  const blocks = [...passage.children].map((block) => (block.textContent ?? '').trim());
  return passage.classList.contains('run-in')
    ? blocks.slice(0, 2).join('') +
        blocks
          .slice(2)
          .map((block) => `\n${block}`)
          .join('')
    : blocks.join('\n');
}

/** So long the message stands, in ms. */
const SHOWN = 4000;

async function copy(button: HTMLElement, text: string): Promise<void> {
  const { source = '', address = '', done = '', failed = '' } = button.dataset;
  const status = document.querySelector('[data-copied]');
  const line = source && `\n\n${source} ${new URL(address, location.href)}`;
  const message = await navigator.clipboard.writeText(text + line).then(
    () => done,
    () => failed,
  );
  if (!status) return;
  // A second copy says the same words; what was said must be gone first to be said again.
  status.textContent = '';
  await new Promise(requestAnimationFrame);
  status.textContent = message;
  setTimeout(() => (status.textContent = ''), SHOWN);
}

export {};
