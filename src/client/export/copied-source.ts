/** Where it is kept how copies say where they are from. */
export const COPIED_SOURCE = 'wenduan-copied-source';

/** How copies say where they are from: by the style of a citation, `none`, or empty: passages by a line, away from their report. */
export function copiedSource(): string {
  try {
    return localStorage.getItem(COPIED_SOURCE) ?? '';
  } catch {
    return '';
  }
}
