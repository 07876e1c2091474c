/** The address behind a link of the page to itself that is clicked, which is then followed without leaving it; null for any other click, and one for a new tab. */
export function followed(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.query') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  event.preventDefault();
  return link.search;
}
