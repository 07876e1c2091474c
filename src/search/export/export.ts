import type { Answer } from '../answer.ts';
import type { FacetNames } from '../names.ts';
import { formatState } from '../state.ts';
import { readAll } from '../view/reading.ts';
import type { Format } from './formats.ts';
import { rowsOf, type Row } from './rows.ts';

/** What an export names things with. */
export interface ExportContext {
  names: FacetNames;
  /** Address of the site, with its slash. */
  home: string;
}

/** Reads all places of an answer, the visible ones and the others; gives how many sections are read, at last the file. */
export async function* exportAnswer(
  answer: Answer,
  format: Format,
  { names, home }: ExportContext,
): AsyncGenerator<number | File> {
  const rows: Row[] = [];
  let done = 0;
  for await (const hits of readAll(answer)) {
    for (const hit of hits) rows.push(...rowsOf(hit, names, home));
    yield (done += hits.length);
  }
  const head = {
    query: answer.state.q,
    url: `${home}search/${formatState(answer.state)}`,
    version: answer.index.version,
    places: answer.places,
    sections: answer.found.sections.length,
  };
  yield new File([format.write(head, rows)], `${nameOf(answer.state.q)}.${format.extension}`, { type: format.type });
}

/** `“一岗双责”|党建` → `文段 一岗双责 党建` */
const nameOf = (q: string): string =>
  `文段 ${q
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40)}`.trim();
