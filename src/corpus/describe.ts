import { findMasks } from '../text/masks.ts';
import { countChars } from '../text/measure.ts';
import type { Lexicon } from './lexicon.ts';
import { placesIn } from './message.ts';
import type { Ledger } from './schema.ts';
import type { Classified, ClassifiedReport, BuiltReport, BuiltSection } from './types.ts';

/** Says what was found in the terms of the files. */
export function describe(found: ClassifiedReport, lexicon: Lexicon): BuiltReport {
  const { id, source, text, edits, messages, units } = found;
  const { title, genre, year } = found.identity;
  const byline = bylineIn(found).map(({ line }) => line);
  const placeAt = placesIn(found.raw);
  return {
    meta: { id, title, kind: genre, year, byline, source, chars: countChars(text) },
    sections: units.map((unit, order) => ({
      ...describeSection(unit, { report: id, order, text, threshold: lexicon.threshold }),
      place: placeAt(found.toRaw(unit.heading?.start ?? unit.paragraphs[0]?.start ?? unit.start)),
    })),
    ledger: {
      sha256: source.sha256,
      encoding: source.encoding,
      range: found.range,
      edits,
      messages,
      decisions: [],
      blocks: blocksOf(found),
    },
    text,
  };
}

/** The lines around the title, the one above it first. */
function bylineIn({ text, titleStart, titleEnd, bylineEnd }: ClassifiedReport): { line: string; at: number }[] {
  const linesOf = (from: number, to: number) =>
    Array.from(text.slice(from, to).matchAll(/[^\n]+/g), ({ 0: line, index }) => ({ line, at: from + index }));
  return [...linesOf(0, titleStart), ...linesOf(titleEnd, bylineEnd)];
}

/** Where title, byline, headlines and paragraphs begin in the raw text. */
function blocksOf(found: ClassifiedReport): Ledger['blocks'] {
  const { units, titleStart, titleEnd, toRaw } = found;
  const above: [string, number[]][] = [
    ['title', titleEnd > 0 ? [toRaw(titleStart)] : []],
    ['byline', bylineIn(found).map(({ at }) => toRaw(at))],
  ];
  const starts = units.map(({ anchor, heading, paragraphs }): [string, number[]] => [
    anchor,
    [...(heading ? [heading] : []), ...paragraphs].map(({ start }) => toRaw(start)),
  ]);
  return Object.fromEntries([...above.filter(([, places]) => places.length > 0), ...starts]);
}

interface Setting {
  report: string;
  order: number;
  text: string;
  threshold: number;
}

function describeSection(unit: Classified, { report, order, text, threshold }: Setting): Omit<BuiltSection, 'place'> {
  const { anchor, depth, heading, path, types, topics, basis, confidence, scores, evidence, paragraphs } = unit;
  const own = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const headline = heading && text.slice(heading.start, heading.end).trimEnd();
  return {
    id: `${report}/${anchor}`,
    report,
    order,
    depth,
    marker: heading?.marker ?? null,
    heading: heading?.heading ?? null,
    headline,
    runIn: heading?.runIn ?? false,
    path,
    chars: countChars(`${headline ?? ''}${own}`),
    blanks: findMasks(headline ?? '').length + findMasks(own).length,
    types,
    topics,
    basis,
    confidence: Math.round(confidence * 100) / 100,
    scores,
    decided: confidence >= threshold,
    evidence,
    text: own,
  };
}
