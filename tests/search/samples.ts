import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldOf, type Gold } from '../../scripts/annotation/gold.ts';
import { parseAnnotation, type Annotation } from '../../scripts/annotation/parse.ts';
import { decode } from '../../src/corpus/decode.ts';
import type { SourceReport, SourceSection } from '../../src/search/index/source.ts';

const SAMPLES = fileURLToPath(new URL('../../content/samples/', import.meta.url));
const RAW = fileURLToPath(new URL('../../content/raw/', import.meta.url));

/** The seeds and the samples, cut as their annotations say; a section's anchor is the line in which it begins. */
export function sampleReports(): SourceReport[] {
  const files = new Set(readdirSync(SAMPLES));
  return [...files]
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.ann$/, '');
      return reportOf(id, textOf(id, files.has(`${id}.txt`) ? SAMPLES : RAW), readFileSync(SAMPLES + file, 'utf8'));
    });
}

function textOf(id: string, folder: string): string {
  const file = `${id}.txt`;
  return decode({ id, file, bytes: new Uint8Array(readFileSync(folder + file)), sha256: '' }).text;
}

function reportOf(id: string, text: string, short: string): SourceReport {
  const annotation = parseAnnotation(short);
  const gold = goldOf(id, text, annotation);
  const { title, kind, year, sections } = gold;
  return {
    id,
    title: title ?? '',
    kind,
    year,
    sections: sections.map((_, at) => sectionAt(at, text, gold, annotation)),
  };
}

function sectionAt(at: number, text: string, { sections }: Gold, annotation: Annotation): SourceSection {
  const { start, heading, types, topics } = sections[at]!;
  const { line, words } = annotation.sections[at]!;
  const whole = text.slice(start, sections[at + 1]?.start).trim();
  const headed = heading ? whole.indexOf(heading) + heading.length : 0;
  const paragraphs = whole
    .slice(headed)
    .split('\n')
    .map((one) => one.trim());
  return {
    anchor: words === null ? `${line}` : `${line}@${words}`,
    types,
    topics,
    blocks: [
      ...(heading ? [{ kind: 'heading' as const, text: heading }] : []),
      ...paragraphs.filter(Boolean).map((one) => ({ kind: 'text' as const, text: one })),
    ],
  };
}
