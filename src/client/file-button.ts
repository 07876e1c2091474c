import { html, type TemplateResult } from 'lit/html.js';

/** What is opened, and how the button says it. */
interface Opening {
  name: string;
  /** Endings that are offered: `.json,application/json` */
  accept: string;
  /** Class of the button. */
  look?: string;
}

/**
 * A button that opens the browser's choice of a file, and calls with the one that was chosen. The field itself is hidden:
 * it says “Choose file” in the browser's language, not the page's.
 */
export const fileButton = ({ name, accept, look = '' }: Opening, take: (file: File) => void): TemplateResult =>
  html`<button type="button" class=${look} data-open-file @click=${openPicker}>${name}</button
    ><input type="file" accept=${accept} aria-label=${name} tabindex="-1" hidden @change=${taking(take)} />`;

const openPicker = ({ currentTarget }: Event): void =>
  ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();

/** Empties the field, so that the same file can be chosen again. */
const taking =
  (take: (file: File) => void) =>
  ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) take(file);
  };
