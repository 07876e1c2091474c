/** `/` and Ctrl K (⌘ K) put the cursor into the search box, on every page. */
addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  const box = document.querySelector<HTMLInputElement>('[role="search"] input[name="q"]');
  if (event.isComposing || !box || !(isSlash || isK)) return;
  event.preventDefault();
  box.focus();
  box.select();
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

// A result's link says in its address what is to be marked; only then is there anything to load.
if (new URLSearchParams(location.search).has('hits') && document.querySelector('[data-report]'))
  void import('../marks/marks.ts').then(({ showMarks }) => showMarks());

export {};
