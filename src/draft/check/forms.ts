import { fold } from '../../text/fold.ts';
import type { WrittenForm } from './knowledge.ts';
import { TERM, TITLE } from './quoted.ts';

/** So many are held at most, of those that the most reports have. */
const MOST = 2000;
/** A term that one report alone has is its own. */
const FEWEST_OF_TERMS = 2;

/** Takes reports, and lists the titles and the terms that they quote. */
export function collectForms() {
  const [titles, terms] = [new Tally(), new Tally()];
  return {
    /** The texts of a report. */
    add(texts: readonly string[]): void {
      titles.add(texts.flatMap((text) => text.match(TITLE) ?? []));
      terms.add(texts.flatMap((text) => text.match(TERM) ?? []));
    },
    list: (): { titles: WrittenForm[]; terms: WrittenForm[] } => ({
      titles: titles.list(1),
      terms: terms.list(FEWEST_OF_TERMS),
    }),
  };
}

/** In how many reports something stands; what reads alike is one, as the first has it. */
class Tally {
  readonly #forms = new Map<string, WrittenForm>();

  add(found: readonly string[]): void {
    for (const [key, words] of new Map(found.map((words) => [fold(words), words]))) {
      const { reports = 0, ...known } = this.#forms.get(key) ?? {};
      this.#forms.set(key, { words, ...known, reports: reports + 1 });
    }
  }

  list = (fewest: number): WrittenForm[] =>
    [...this.#forms.values()]
      .filter(({ reports }) => reports >= fewest)
      .sort((a, b) => b.reports - a.reports || (a.words < b.words ? -1 : 1))
      .slice(0, MOST);
}
