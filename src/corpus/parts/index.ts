import type { Decoded } from '../decode.ts';
import type { Report } from '../describe.ts';
import { locateAll, placesIn, type Remark } from '../message.ts';
import type { Message, Range } from '../schema.ts';
import { collectionCuts } from './collection.ts';
import { joinedCuts } from './joined.ts';
import { repeatedTitleCuts } from './repeated-title.ts';

/** Where a file falls into several reports. */
export interface Cuts {
  /** Offset in the file where each report begins; the first begins with the file. None where it is one report. */
  starts: number[];
  /** What holds the reports together and belongs to none: the collection's title, 篇一：. Sorted, disjoint. */
  frame: Range[];
  /** Why the file was taken as one report, where it might be several. */
  doubts: Remark[];
}

/** One report of a file, as the stages after decoding take it: offsets begin with the report. */
export interface Part extends Decoded {
  /** Its stretch of the file. */
  range: Range;
  /** What holds a collection together, to be taken out. */
  frame: readonly Range[];
  /** Line of the file in which it begins, from 1. */
  line: number;
  /** Remarks on the file as a whole, on its first report. */
  notes: readonly Message[];
}

/**
 * The reports of a file. They get the ids `<id>-1`, `<id>-2` …, and their ranges cover the file. In doubt a file is one
 * report, and a message says what was seen.
 */
export function parts(file: Decoded): Part[] {
  const { text, id } = file;
  const { starts, frame, doubts } = collectionCuts(text) ?? joinedCuts(text) ?? repeatedTitleCuts(text);
  const notes = locateAll([...file.remarks, ...doubts], text);
  if (starts.length < 2) return [{ ...file, range: { start: 0, end: text.length }, frame: [], line: 1, notes }];
  const { title: _, ...whole } = file;
  const placeOf = placesIn(text);
  return starts.map((from, index) => {
    const start = index === 0 ? 0 : from;
    const range = { start, end: starts[index + 1] ?? text.length };
    return {
      ...whole,
      id: `${id}-${index + 1}`,
      text: text.slice(range.start, range.end),
      markup: within(file.markup, range),
      marked: within(file.marked, range),
      range,
      frame: within(frame, range),
      line: placeOf(start).line,
      notes: index === 0 ? notes : [],
    };
  });
}

/** The stretches that lie in a range, told from its start. */
const within = <Stretch extends Range>(stretches: readonly Stretch[], { start, end }: Range): Stretch[] =>
  stretches
    .filter((stretch) => stretch.start >= start && stretch.end <= end)
    .map((stretch) => ({ ...stretch, start: stretch.start - start, end: stretch.end - start }));

/** A report with its ledger's places told from the beginning of its file. */
export function inFile({ range, line, notes }: Part, report: Report): Report {
  const { edits, messages, blocks } = report.ledger;
  const moved = <Placed extends { line: number }>(placed: Placed) => ({ ...placed, line: placed.line + line - 1 });
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, place: moved(section.place) })),
    ledger: {
      ...report.ledger,
      edits: edits.map((edit) => ({ ...edit, start: edit.start + range.start, end: edit.end + range.start })),
      messages: [...notes, ...messages.map(moved)],
      blocks: mapValues(blocks, (starts) => starts.map((start) => start + range.start)),
    },
  };
}

const mapValues = <Value>(record: Record<string, Value>, change: (value: Value) => Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
