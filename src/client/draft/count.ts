/** How many entries the open draft has, for the navigation of pages that do not open it. */
const KEY = 'wenduan:draft-entries';

export function rememberCount(entries: number): void {
  try {
    localStorage.setItem(KEY, String(entries));
  } catch {
    // Where nothing may be kept, the navigation says no number.
  }
  showCount(entries);
}

function readCount(): number {
  try {
    return Number(localStorage.getItem(KEY) ?? 0);
  } catch {
    return 0;
  }
}

/** `草稿 3`; none where there is nothing in it. */
export function showCount(entries = readCount()): void {
  const place = document.querySelector('[data-entries]');
  if (place) place.textContent = entries > 0 ? String(entries) : '';
}
