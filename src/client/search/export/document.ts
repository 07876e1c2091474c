import { fill } from '../../../i18n/fill.ts';
import { citedTitle } from '../../../i18n/samples.ts';
import { passagesDocument, type WrittenPassage } from '../../../draft/passages.ts';
import type { Answer } from '../../../search/answer.ts';
import type { Hit } from '../../../search/find/hit.ts';
import { documentFile, type DocumentFormat } from '../../export/document-file.ts';
import { printDocument } from '../../export/print-document.ts';
import { chosenSources } from '../../export/chosen-sources.ts';
import { readAll } from '../read-hits.ts';
import { fileNameOf, type ExportContext } from './export.ts';

/** Reads the sections of an answer, whole; gives how many are read, at last the document of them, or prints it. */
export async function* writeAnswer(
  answer: Answer,
  format: DocumentFormat | 'print',
  context: ExportContext,
): AsyncGenerator<number | File> {
  const passages: WrittenPassage[] = [];
  const hashes = await context.hashes();
  for await (const hits of readAll(answer)) {
    for (const hit of hits) passages.push(passageOf(hit, answer, { ...context, sha256: hashes[hit.report] ?? '' }));
    yield passages.length;
  }
  const title = fill(context.words.documentTitle, { query: answer.state.q });
  const document = passagesDocument(title, passages, answer.index.version);
  const sources = chosenSources('endnotes');
  if (format === 'print') printDocument(document, sources);
  else yield await documentFile(document, format, { sources, name: fileNameOf(answer.state.q, context.words) });
}

function passageOf(
  hit: Hit,
  { index }: Answer,
  { names, base, sha256 }: ExportContext & { sha256: string },
): WrittenPassage {
  const { id, report, anchor, section, blocks } = hit;
  const textsOf = (kind: Hit['blocks'][number]['kind']) =>
    blocks.filter((block) => block.kind === kind).map(({ text }) => text);
  const [year = null] = index.sections.valuesOf('year', section);
  const [headline = null] = textsOf('heading');
  const source = {
    id,
    title: citedTitle(names.nameOf('report', report)),
    genre: index.sections.valuesOf('kind', section).join(),
    year: year === null ? null : Number(year),
    path: [...textsOf('path'), ...(headline === null ? [] : [headline])],
    url: `${base}reports/${report}/#${anchor}`,
    sha256,
    isEdited: false,
  };
  return { source, headline, runIn: false, paragraphs: textsOf('text') };
}
