/** Takes what the address says beyond the page, a search or a place, along to the other language. */
document.querySelector('a.language')?.addEventListener('click', ({ currentTarget }) => {
  const link = currentTarget as HTMLAnchorElement;
  link.search = location.search;
  link.hash = location.hash;
});

export {};
