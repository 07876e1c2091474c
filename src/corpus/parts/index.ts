import type { Span } from '../../text/spans.ts';
import { locateAll, placesIn } from '../message.ts';
import { collectionCuts } from './collection.ts';
import { joinedCuts } from './joined.ts';
import { repeatedTitleCuts } from './repeated-title.ts';
import type { Decoded, FilePart, BuiltReport } from '../types.ts';

/**
 * The reports of a file. They get the ids `<id>-1`, `<id>-2` …, and their ranges cover the file. In doubt a file is one
 * report, and a message says what was seen.
 */
export function parts(file: Decoded): FilePart[] {
  const { text, id } = file;
  const { starts, frame, doubts } = collectionCuts(text) ?? joinedCuts(text) ?? repeatedTitleCuts(text);
  const notes = locateAll([...file.fromReader, ...doubts], text);
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
const within = <Stretch extends Span>(stretches: readonly Stretch[], { start, end }: Span): Stretch[] =>
  stretches
    .filter((stretch) => stretch.start >= start && stretch.end <= end)
    .map((stretch) => ({ ...stretch, start: stretch.start - start, end: stretch.end - start }));

/** A report with its ledger's places told from the beginning of its file. */
export function inFile({ range, line, notes }: FilePart, report: BuiltReport): BuiltReport {
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
