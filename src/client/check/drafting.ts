import { html, type TemplateResult } from 'lit/html.js';
import type { Screen } from './screen.ts';

/** Begins a draft with what stands in the box, in the headings that were read; gives what to say of it. */
export async function beginDraft(
  text: string,
  { draft, words, links }: Pick<Screen, 'draft' | 'words' | 'links'>,
): Promise<TemplateResult | string> {
  const { title = '', sections = [] } = draft ?? {};
  if (text.trim() === '') return words.empty;
  try {
    const { asDraft, beginWith } = await import('./begin-draft.ts');
    await beginWith((name) => asDraft({ text, title, sections }, name));
    return html`${words.drafted} <a href=${links.draft}>${words.openDraft}</a>`;
  } catch {
    return words.notDrafted;
  }
}
