import type { Answer } from '../../../search/answer.ts';
import type { DocumentFormat } from '../../export/document-file.ts';
import type { ExportContext } from '../export/export.ts';
import type { Format } from '../export/formats.ts';
import type { Screen } from '../view/screen.ts';

/** Where the parts of the site lie, each address with its slash. */
export interface Locations {
  base: string;
  pagefind: string;
}

/** Something done with an answer; gives what changes on the screen, again and again. Its code is loaded when it runs. */
export type Action = (answer: Answer, screen: Screen, locations: Locations) => AsyncIterable<Partial<Screen>>;

function contextOf({ names, words }: Screen, { base }: Locations): ExportContext {
  const { origin, pathname } = location;
  return { names, words, base: new URL(base, origin).href, page: origin + pathname };
}

/** Hands the reader what is written, telling how far it is. */
const saving = (
  write: (parts: typeof import('./download.ts'), ...of: [Answer, ExportContext]) => AsyncIterable<number | File>,
): Action =>
  async function* (answer, screen, locations) {
    const parts = await import('./download.ts');
    for await (const step of write(parts, answer, contextOf(screen, locations))) {
      if (step instanceof File) parts.saveFile(step);
      yield { exported: step instanceof File ? null : step };
    }
  };

/** Writes all places to a file. */
export const exporting = (format: Format): Action =>
  saving(({ exportAnswer }, answer, context) => exportAnswer(answer, format, context));

/** Writes all sections, whole, to a document. */
export const writing = (format: DocumentFormat): Action =>
  saving(({ writeAnswer }, answer, context) => writeAnswer(answer, format, context));

/** Looks for the sections that hold the characters in any order. */
export const relaxing: Action = async function* (answer, screen, { pagefind }) {
  const { anyOrderResults } = await import('../view/any-order.ts');
  yield { anyOrder: await anyOrderResults(answer, screen, pagefind) };
};
