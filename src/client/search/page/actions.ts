import type { Answer } from '../../../search/answer.ts';
import type { DocumentFormat } from '../../export/document-file.ts';
import type { ExportContext } from '../export/export.ts';
import { pageOf } from '../../address.ts';
import type { ExportFormat } from '../export/formats.ts';
import type { SearchScreen } from '../view/screen.ts';

/** Where the parts of the site lie, each address with its slash. */
export interface Locations {
  base: string;
  pagefind: string | null;
  /** The file that lists the reports. */
  reports: string;
}

/** Something done with an answer; gives what changes on the screen, again and again. Its code is loaded when it runs. */
export type Action = (
  answer: Answer,
  screen: SearchScreen,
  locations: Locations,
) => AsyncIterable<Partial<SearchScreen>>;

/** Hands the reader what is written, telling how far it is. */
const saving = (write: (answer: Answer, context: ExportContext) => Promise<AsyncIterable<number | File>>): Action =>
  async function* (answer, { names, words }, { base, reports }) {
    const { readHashes, saveFile, today } = await import('./download.ts');
    const own = { base: new URL(base, location.href).href, page: pageOf(location.href) };
    const context = { names, words, ...own, hashes: () => readHashes(reports), day: today() };
    for await (const step of await write(answer, context)) {
      if (step instanceof File) saveFile(step);
      yield { exported: step instanceof File ? null : step };
    }
    yield { exported: null };
  };

/** Writes all places to a file. */
export const exporting = (format: ExportFormat): Action =>
  saving(async (answer, context) => {
    const { exportAnswer } = await import('./download.ts');
    return exportAnswer(answer, format, context);
  });

/** Writes all sections, whole, to a document, or on paper. */
export const writing = (format: DocumentFormat | 'print'): Action =>
  saving(async (answer, context) => {
    const { writeAnswer } = await import('./download.ts');
    return writeAnswer(answer, format, context);
  });

/** Looks for the sections that hold the characters in any order. */
export const relaxing: Action = async function* (answer, screen, { pagefind }) {
  const { anyOrderResults } = await import('../view/any-order.ts');
  yield { anyOrder: await anyOrderResults(answer, screen, pagefind) };
};
