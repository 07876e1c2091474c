import { parseArgs } from 'node:util';
import { joinPlaces, writePlaces } from '../../src/integrations/places.ts';
import type { StoredReport } from '../../src/corpus/stored.ts';
import type { SourceReport } from '../../src/search/index/source.ts';
import type { Block } from '../../src/text/blocks.ts';
import { storedLines } from '../corpus/lines.ts';

// The index of places in packs, of a stretch of the reports of a corpus.jsonl, or of the indexes of such stretches.
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: 'Infinity' },
    join: { type: 'string', multiple: true },
    out: { type: 'string', default: '' },
  },
});
const { files, bytes } = values.join
  ? joinPlaces(values.join, values.out, { packed: true })
  : writePlaces(await reportsOf(values.corpus!), values.out, { packed: true });
console.log(JSON.stringify({ files, bytes }));

async function reportsOf(corpus: string): Promise<SourceReport[]> {
  const reports: SourceReport[] = [];
  let number = 0;
  for await (const { text } of storedLines(corpus)) {
    if (number >= Number(values.from) && number < Number(values.to)) reports.push(sourceOf(JSON.parse(text)));
    number += 1;
  }
  return reports;
}

/** A report as it is indexed; of a page there is more, the headings above each section. */
function sourceOf({ id, title, kind, year, sections }: StoredReport): SourceReport {
  const own = sections.map(({ id: section, types, topics, headline, text }) => {
    const paragraphs = text.split('\n').map((paragraph): Block => ({ kind: 'text', text: paragraph }));
    const blocks: Block[] = headline ? [{ kind: 'heading', text: headline }, ...paragraphs] : paragraphs;
    return { anchor: section.slice(id.length + 1), types, topics, blocks };
  });
  return { id, title, kind, year, sections: own };
}
