import type { DocumentFormat } from '../export/document-file.ts';
import { say, wayToDraft } from '../tools/tool-box.ts';

/** What the tools for a whole report act on. */
interface Whole {
  article: HTMLElement;
  /** What they say, as the attributes of their template have it. */
  words: DOMStringMap;
}

/** What writes the file is loaded when it is asked for. */
export async function carryOutAs(format: DocumentFormat | 'print', { article, words }: Whole): Promise<void> {
  const { places = '' } = words;
  const { carryOut, chosenSources } = await import('../download.ts');
  await carryOut(article, null, { format, sources: chosenSources('none'), places });
}

/** Begins a draft with the report's headings, and says where it is. */
export async function draftOutline({ article, words }: Whole): Promise<void> {
  try {
    const { beginWithOutline } = await import('../draft/put.ts');
    await beginWithOutline(article);
    await say(words['outlined'] ?? '', wayToDraft());
  } catch {
    await say(words['notOutlined'] ?? '');
  }
}
