import { html } from 'lit/html.js';
import type { CheckScreen } from './screen.ts';
import type { Status } from './status.ts';

/** Begins a draft with what stands in the box, in the headings that were read, and says where it is. */
export async function makeDraft({ draft, links, words }: CheckScreen, text: string, status: Status): Promise<void> {
  const { title = '', sections = [] } = draft ?? {};
  if (text.trim() === '') return status.say(words.empty);
  try {
    const { asDraft, beginWith } = await import('./begin-draft.ts');
    await beginWith((name) => asDraft({ text, title, sections }, name));
    status.say(html`${words.drafted} <a href=${links.draft}>${words.openDraft}</a>`);
  } catch {
    status.say(words.notDrafted);
  }
}
