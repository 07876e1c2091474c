import type { Heading, Outlined } from '../types.ts';
import type { Span } from '../../text/spans.ts';
import { readMarker } from '../outline/markers.ts';
import type { Boundary, Override } from './override.ts';
import { bodyStartOf, withoutLeaps } from './outlined.ts';
import { refuse, type Misfit } from './problem.ts';
import { findQuotations } from './quotation.ts';

/** A boundary with its place in the clean text. */
export interface PlacedBoundary extends Boundary, Span {
  /** True where the pipeline found a heading there. */
  wasHeading: boolean;
}

/** An outline with what a person said of it; `boundaries` are for the sections, where headless ones are known. */
export interface Reheaded extends Outlined {
  boundaries: PlacedBoundary[];
}

/** Makes lines headings and headings lines, as a person said. @throws {OverrideError} where one of them is not there */
export function rehead(outlined: Outlined, override: Override): Reheaded {
  const { text } = outlined;
  const { found, misfits } = findQuotations(override.boundaries, text);
  refuse(override.file, [...misfits, ...strangeReport(override, text)]);
  const known = new Map(outlined.headings.map((heading) => [heading.start, heading]));
  const boundaries = found.map((boundary) => ({ ...boundary, wasHeading: known.has(boundary.start) }));
  const given = titleEndOf(override.title, text);
  const titleEnd = given ?? outlined.titleEnd;
  const titleStart = given === null ? outlined.titleStart : 0;
  const bylineEnd = bodyStartOf({ ...outlined, titleEnd });
  const said = new Set(found.map(({ start }) => start));
  const kept = outlined.headings.filter(({ start }) => start >= bylineEnd && !said.has(start));
  const made = boundaries.filter(({ as }) => as === 'heading');
  const headings = withoutLeaps([
    ...kept,
    ...made.map((boundary) => toHeading(boundary, known.get(boundary.start), text)),
  ]);
  refuse(override.file, [
    ...boundaries.flatMap((boundary) => insideOf(boundary, bylineEnd, kept)),
    ...made.filter(({ wasHeading }) => !wasHeading).flatMap((boundary) => cutShort(boundary, text)),
    ...made.flatMap((boundary) => runsInto(boundary, headings)),
    ...made.flatMap((boundary) => leapAt(boundary, headings)),
  ]);
  return { ...outlined, titleStart, titleEnd, bylineEnd, headings, boundaries };
}

const LONGEST_BEGINNING = 1000;
/** A title may go over two lines. */
const bare = (text: string): string => text.replace(/\s/g, '');

/** The file may be another report now. A unit's name may stand above the title with which it begins. */
function strangeReport({ begins }: Override, text: string): Misfit[] {
  const beginnings = [text, text.slice(text.indexOf('\n') + 1)].map((one) => bare(one.slice(0, LONGEST_BEGINNING)));
  if (begins === null || beginnings.some((one) => one.startsWith(bare(begins.words)))) return [];
  const first = text.slice(0, begins.words.length);
  return [
    {
      at: begins.at,
      reason: `The report no longer begins with “${begins.words}” but with “${first}”.`,
      advice: 'Check that this file still belongs to it, and write down how it begins now.',
    },
  ];
}

/** Behind the first lines, where they are the title a person gave. */
function titleEndOf(title: string | undefined, text: string): number | null {
  if (title === undefined) return null;
  let end = text.indexOf('\n');
  for (let lines = 0; end !== -1 && lines < 3; lines++) {
    if (text.slice(0, end).replaceAll('\n', '') === title) return end;
    end = text.indexOf('\n', end + 1);
  }
  return null;
}

const CLOSING = /^[。！？!?；;：:.．，,、]?[^\S\n]*/;

function toHeading({ start, end, words, depth }: PlacedBoundary, known: Heading | undefined, text: string): Heading {
  if (known) return { ...known, depth: depth! };
  const marker = readMarker(words);
  const heading = words.slice(marker?.length ?? 0).replace(/[。！？!?；;：:.．，,、]?\s*$/, '');
  const close = end + CLOSING.exec(text.slice(end))![0].length;
  const runIn = close < text.length && text[close] !== '\n';
  return { depth: depth!, marker: marker?.text ?? null, heading, runIn, start, end: close };
}

/** Nothing begins in a title, a byline or in the middle of a heading. */
function insideOf({ start, words, at }: PlacedBoundary, bodyStart: number, headings: readonly Heading[]): Misfit[] {
  const heading = headings.find((other) => other.start < start && start < other.end);
  if (start >= bodyStart && !heading) return [];
  const whole = heading ? nameOf(heading) : 'the title or byline';
  return [{ at, reason: `“${words}” stands in ${whole}.`, advice: 'Quote words that stand behind it.' }];
}

/** A new heading is no other heading's words. */
function runsInto({ start, end, words, at }: PlacedBoundary, headings: readonly Heading[]): Misfit[] {
  const heading = headings.find((other) => start < other.start && other.start < end);
  if (!heading) return [];
  const advice = 'Quote the heading alone, from its first character to its last.';
  return [{ at, reason: `“${words}” runs into ${nameOf(heading)}.`, advice }];
}

const nameOf = ({ marker, heading }: Heading): string => `the heading “${marker ?? ''}${heading}”`;

/** A new heading is quoted to its end, for nothing else says where it ends. */
function cutShort({ words, end, at }: PlacedBoundary, text: string): Misfit[] {
  const rest = /^[^\n]*/.exec(text.slice(end))![0];
  const isClosed = rest.trim() === '' || /[。！？!?；;：:.．\s]$/.test(words) || /^[。！？!?；;：:.．\s]/.test(rest);
  if (isClosed) return [];
  const reason = `The line goes on behind “${words}” with “${rest.slice(0, 12)}”.`;
  return [{ at, reason, advice: 'Quote the heading to its end.' }];
}

function leapAt({ start, depth, at }: PlacedBoundary, headings: readonly Heading[]): Misfit[] {
  const reached = headings.find((heading) => heading.start === start)!.depth;
  if (reached === depth) return [];
  const reason = `No heading of depth ${depth! - 1} stands above this one.`;
  return [{ at, reason, advice: `Give it depth ${reached}, or make the heading above it one.` }];
}
