import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import type { Answer } from '../../../search/answer.ts';
import type { FacetNames } from '../../../search/names.ts';
import { formatState } from '../../../search/state.ts';
import { readAll } from '../read-hits.ts';
import { chosenSources } from '../../export/chosen-sources.ts';
import type { ExportFormat } from './formats.ts';
import { rowsOf, type OccurrenceRow } from '../../../search/rows.ts';

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

/** Reads all places of an answer, the visible ones and the others; gives how many sections are read, at last the file. */
export async function* exportAnswer(
  answer: Answer,
  format: ExportFormat,
  { names, words, base, page, hashes, day }: ExportContext,
): AsyncGenerator<number | File> {
  const rows: OccurrenceRow[] = [];
  let done = 0;
  for await (const hits of readAll(answer)) {
    for (const hit of hits) for (const row of rowsOf(hit, answer.index.sections, names, base)) rows.push(row);
    yield (done += hits.length);
  }
  const head = {
    query: answer.state.q,
    url: page + formatState(answer.state),
    version: answer.index.version,
    places: answer.places,
    sections: answer.found.sections.length,
    day,
    areCited: chosenSources('none').endsWith('-cited'),
    hashes: format.namesFiles ? await hashes() : {},
  };
  const name = `${fileNameOf(answer.state.q, words)}.${format.ending}`;
  yield new File([await format.write(head, rows, words)], name, { type: format.type });
}

/** `“一岗双责”|党建` → `文段 一岗双责 党建` */
export function fileNameOf(q: string, { fileName }: SearchWords): string {
  const name = q.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return fill(fileName, { name: name.slice(0, 40) }).trim();
}
