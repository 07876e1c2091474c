import { fold } from '../../text/fold.ts';
import type { CitedDocument, PhraseReport, Attestation } from './schema.ts';
import { partsOf } from './sections.ts';
import { attest, byReports } from './tally.ts';

const TITLE = /《([^《》\n]{2,80})》/g;

/** Collects what is cited in 《》, report by report. Titles that read alike are one, as the first report has it. */
export function collectDocuments() {
  const places = new Map<string, Attestation[]>();
  return {
    add(report: PhraseReport): void {
      for (const { text, placeOf } of partsOf(report))
        for (const { 0: cited, 1: title, index } of text.matchAll(TITLE)) {
          const key = fold(title!);
          const known = places.get(key);
          const place = placeOf(index, index + cited.length);
          if (known) known.push(place);
          else if (key !== '') places.set(key, [place]);
        }
    },
    list: (): CitedDocument[] =>
      [...places.values()]
        .map((found) => ({ title: found[0]!.words.slice(1, -1), ...attest(found) }))
        .sort((a, b) => byReports(a, b) || (a.title < b.title ? -1 : 1)),
  };
}
