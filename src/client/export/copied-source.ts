import type { CitationStyle } from '../../draft/cite/index.ts';
import type { SourceChoice } from '../../draft/document.ts';

const KEY = 'wenduan-copied-source';

/** How copies say where they are from: by the style of a citation, `none`, or empty: passages by a line, away from their report. */
export function copiedSource(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** The style in which copies cite what they are of; null where that was not chosen. */
export function copiedCitation(): CitationStyle | null {
  const style = copiedSource();
  return style === '' || style === 'none' ? null : (style as CitationStyle);
}

/** How a passage that is saved names its source, as copies do. */
export function sourcesOfCopies(): SourceChoice {
  const style = copiedSource();
  if (style === 'none') return 'none';
  return style === 'gbt7714' ? 'endnotes-cited' : 'endnotes';
}

/** Where the browser keeps nothing, nothing is lost but a choice. */
export function keepCopiedSource(style: string): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    return;
  }
}
