import { columnsOf, HEAD, MOST, SENTENCE_BYTES, sizeOf, VERSION } from './layout.ts';
import { MARKS, sketchOf, sumOf } from './sketch.ts';
import { unitsIn } from './units.ts';

/** A sentence of the corpus; the same words anywhere are one. */
interface Known {
  /** Number of the section that has it first. */
  section: number;
  marks: number[];
  sum: number;
  length: number;
  reports: number;
  lastReport: number;
}

/** The file may have so many bytes. Of a larger corpus what stands in the most reports is held, then what comes first. */
const LARGEST = 4_000_000;

/** Takes the sections of a corpus report by report, and writes what is needed to know their sentences again. */
export function collectSentences() {
  const known = new Map<string, Known>();
  let [sections, reports] = [0, 0];

  function add(text: string): void {
    for (const { codes } of unitsIn(text)) {
      const [marks, sum] = [sketchOf(codes), sumOf(codes)];
      if (marks === null) continue;
      const key = `${sum} ${codes.length} ${marks.join(' ')}`;
      const found = known.get(key);
      if (!found)
        known.set(key, { section: sections, marks, sum, length: codes.length, reports: 1, lastReport: reports });
      else if (found.lastReport !== reports) {
        found.reports += 1;
        found.lastReport = reports;
      }
    }
  }

  return {
    /** The texts of the sections of a report, in order. */
    add(report: readonly string[]): void {
      for (const text of report) {
        add(text);
        sections += 1;
      }
      reports += 1;
    },
    write: (largest = LARGEST): Uint8Array<ArrayBuffer> =>
      written(held([...known.values()], Math.floor(largest / SENTENCE_BYTES)), sections, known.size),
  };
}

function held(all: readonly Known[], most: number): readonly Known[] {
  if (all.length <= most) return all;
  const first = all.toSorted((a, b) => b.reports - a.reports || a.section - b.section).slice(0, most);
  return first.sort((a, b) => a.section - b.section);
}

function written(sentences: readonly Known[], sections: number, all: number): Uint8Array<ArrayBuffer> {
  const buffer = new ArrayBuffer(sizeOf(sentences.length, sections));
  new Uint32Array(buffer, 0, HEAD).set([VERSION, sentences.length, sections, all]);
  const columns = columnsOf(buffer, sentences.length, sections);
  for (const [index, { section, marks, sum, length, reports }] of sentences.entries()) {
    columns.sections[section]! += 1;
    columns.marks.set(marks, MARKS * index);
    columns.lowSums[index] = sum & 0xffff;
    columns.highSums[index] = sum >>> 16;
    columns.lengths[index] = Math.min(length, MOST);
    columns.reports[index] = Math.min(reports, MOST);
  }
  return new Uint8Array(buffer);
}
