/** A sheet that was opened closes when a link in it leads to a place on the same page. */
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('.fold:popover-open a[href^="#"]') : null;
  link?.closest<HTMLElement>('.fold')!.hidePopover();
});

export {};
