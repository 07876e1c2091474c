const KEY = 'wenduan-copied-source';

/** How copied passages say where they are from: by the style of a citation, `none`, or empty: by a line, away from their report. */
export function copiedSource(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Where the browser keeps nothing, nothing is lost but a choice. */
export function keepCopiedSource(style: string): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    return;
  }
}
