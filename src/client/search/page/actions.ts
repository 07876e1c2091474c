import type { Answer } from '../../../search/answer.ts';
import type { Format } from '../export/formats.ts';
import type { Screen } from '../view/screen.ts';

/** Where the parts of the site lie, each address with its slash. */
export interface Locations {
  base: string;
  pagefind: string;
  /** The file that lists the reports. */
  reports: string;
}

/** Something done with an answer; gives what changes on the screen, again and again. Its code is loaded when it runs. */
export type Action = (answer: Answer, screen: Screen, locations: Locations) => AsyncIterable<Partial<Screen>>;

/** Writes all places to a file, telling how far it is. */
export const exporting = (format: Format): Action =>
  async function* (answer, { names, words }, { base, reports }) {
    const { exportAnswer, readHashes, saveFile, today } = await import('./download.ts');
    const { origin, pathname } = location;
    const own = { base: new URL(base, origin).href, page: origin + pathname };
    const context = { names, words, ...own, hashes: () => readHashes(reports), day: today() };
    for await (const step of exportAnswer(answer, format, context)) {
      if (step instanceof File) saveFile(step);
      yield { exported: step instanceof File ? null : step };
    }
  };

/** Looks for the sections that hold the characters in any order. */
export const relaxing: Action = async function* (answer, screen, { pagefind }) {
  const { anyOrderResults } = await import('../view/any-order.ts');
  yield { anyOrder: await anyOrderResults(answer, screen, pagefind) };
};
