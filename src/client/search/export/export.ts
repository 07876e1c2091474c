import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import type { Answer } from '../../../search/answer.ts';
import type { FacetNames } from '../../../search/find/names.ts';
import type { KwicLine } from '../../../search/concordance/kwic.ts';
import { shownLines } from '../../../search/concordance/shown-lines.ts';
import { everyLine, formatState, type SearchState } from '../../../search/address/state.ts';
import { readAll } from '../read-hits.ts';
import { chosenSources } from '../../export/chosen-sources.ts';
import type { ExportFormat } from './formats.ts';
import { rowOf } from '../../../search/concordance/rows.ts';

/** What an export names things with. */
export interface ExportContext {
  names: FacetNames;
  words: SearchWords;
  /** Address of what the folder of the reports stands in, with its slash. */
  base: string;
  /** Address of the search page. */
  page: string;
  /** SHA-256 of each report's file, asked for where citations are written. */
  hashes: () => Promise<Record<string, string>>;
  /** The reader's day, `2026-11-21`. */
  day: string;
}

/**
 * Reads all places of an answer, the visible ones and the others, or where lines leave some out, those that they show,
 * in their order; gives how many sections are read, at last the file.
 */
export async function* exportAnswer(
  answer: Answer,
  format: ExportFormat,
  { names, words, base, page, hashes, day }: ExportContext,
): AsyncGenerator<number | File> {
  const state = linesAsked(answer.state);
  const { sections, linesOf, finish } = shownLines({ ...answer, state }, names);
  const lines: KwicLine[] = [];
  let done = 0;
  for await (const hits of readAll(answer, sections)) {
    for (const hit of hits) for (const line of linesOf(hit)) lines.push(line);
    yield (done += hits.length);
  }
  const rows = finish(lines).map((line) => rowOf(line, answer.index.sections, names, base));
  const head = {
    query: answer.state.q,
    url: page + formatState(state),
    version: answer.index.version,
    places: rows.length,
    sections: new Set(rows.map(({ section }) => section)).size,
    day,
    areCited: chosenSources('none').endsWith('-cited'),
    hashes: format.namesFiles ? await hashes() : {},
  };
  const name = `${fileNameOf(answer.state.q, words)}.${format.ending}`;
  yield new File([await format.write(head, rows, words)], name, { type: format.type });
}

/** What other views than lines do not show changes nothing in a file of theirs: it has all places, in reading order. */
const linesAsked = (state: SearchState): SearchState =>
  state.view === 'lines' ? state : { ...everyLine(state), sort: 'report', keys: [] };

/** `“一岗双责”|党建` → `文段 一岗双责 党建` */
export function fileNameOf(q: string, { fileName }: SearchWords): string {
  const name = q.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return fill(fileName, { name: name.slice(0, 40) }).trim();
}
