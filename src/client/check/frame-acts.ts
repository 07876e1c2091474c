import { fill } from '../../i18n/fill.ts';
import type { Editor } from './editor.ts';
import type { Status } from './status.ts';

/** What a frame needs that is to go somewhere. */
interface Around {
  status: Status;
  editor: Editor;
  /** The type of the section in which the cursor stands. */
  typeHere: () => string | null;
}

/** Does with a frame what is pressed beside it. */
export function watchFrames(list: Element, around: Around): void {
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-frame]') : null;
    if (!button) return;
    const { frame, text = '' } = button.dataset;
    if (frame === 'insert') around.editor.insert(text);
    else if (frame === 'copy') void around.status.copy(text);
    else void putInDraft(text, around);
  });
}

async function putInDraft(text: string, { status, typeHere }: Around): Promise<void> {
  try {
    const { putWordsIn } = await import('./begin-draft.ts');
    const { entries } = await putWordsIn(text, typeHere());
    status.say(fill(status.words.frameDrafted, { n: entries }));
  } catch {
    status.say(status.words.notDrafted);
  }
}
