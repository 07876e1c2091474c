/** A paragraph that is pointed at has its address beside it; without script the tools of its section list them. */
addEventListener('pointerover', ({ target }) => {
  const paragraph = (target as Element).closest?.('[data-section] > p[id]:not(:has(> .pin))');
  paragraph?.insertAdjacentHTML(
    'afterbegin',
    `<a class="pin" href="#${paragraph.id}" tabindex="-1" aria-hidden="true"></a>`,
  );
});
