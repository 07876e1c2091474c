import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GoldSection } from '../../scripts/annotation/gold.ts';
import { buildFrom, readSeed } from '../corpus/seeds.ts';

interface AnnotatedSection extends Omit<GoldSection, 'start'> {
  marker: string | null;
  orTopics: string[];
}

interface Annotation {
  file: string;
  title: string;
  kind: string;
  year: number | null;
  removed: { kind: string; text: string }[];
  sections: AnnotatedSection[];
}

const FOLDER = new URL('annotations/', import.meta.url);
const annotations = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Annotation,
);
const built = (annotation: Annotation) => buildFrom(readSeed(annotation.file), annotation.file);

/** The annotation keeps the raw file's D; restored, it is 党. */
const restored = <Value extends string | null>(text: Value): Value =>
  (text === null ? text : text.replaceAll('D', '党')) as Value;

const RULES: Record<string, string> = { marker: 'paywall-marker', ad: 'advertising', length: 'length-note' };

describe.each(annotations)('$file', (annotation) => {
  const report = built(annotation);

  it('has the title, kind and year that a reader gives it', () => {
    const { title, kind, year } = report.meta;
    expect({ title, kind, year }).toEqual({
      title: restored(annotation.title),
      kind: annotation.kind,
      year: annotation.year,
    });
  });

  it('loses exactly what is not the report', () => {
    const removed = report.ledger.edits.filter(({ rule }) => Object.values(RULES).includes(rule));
    expect(removed.map(({ rule }) => rule).sort()).toEqual(annotation.removed.map(({ kind }) => RULES[kind]).sort());
    for (const { kind, text } of annotation.removed)
      expect(removed.some((edit) => edit.rule === RULES[kind] && edit.removed.startsWith(text.replace('…', '')))).toBe(
        true,
      );
  });

  it('has its headings in order, each with depth, marker and run-in', () => {
    const outline = report.sections.map(({ depth, marker, heading, runIn }) => ({ depth, marker, heading, runIn }));
    const expected = annotation.sections.map(({ depth, marker, heading, runIn }) => ({
      depth,
      marker,
      heading: restored(heading),
      runIn,
    }));
    expect(outline).toEqual(expected);
  });

  it('has every section begin and end where the annotation says', () => {
    for (const [index, { first, last }] of annotation.sections.entries()) {
      const { text } = report.sections[index]!;
      if (first === null) expect(text).toBe('');
      else expect(text.startsWith(restored(first)) && text.endsWith(restored(last)!), text.slice(0, 20)).toBe(true);
    }
  });

  it('has the leading type of every section', () => {
    expect(report.sections.map(({ types }) => types[0])).toEqual(annotation.sections.map(({ types }) => types[0]));
  });
});

/** What the pipeline reaches on the annotations; raised with every gain, never lowered. */
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as {
  digest: string;
  types: number;
  topics: number;
};

describe('the accuracy on the annotations', () => {
  it('is measured on the annotations for which the floors were set', () => {
    const hash = createHash('sha256');
    for (const file of readdirSync(FOLDER).sort()) hash.update(readFileSync(new URL(file, FOLDER)));
    expect(hash.digest('hex')).toBe(floors.digest);
  });

  it.each([
    ['types', shareOfTypes],
    ['topics', topicsF1],
  ] as const)('of %s is at its floor; where it is above, raise the floor in floors.json', (name, measure) => {
    expect(Number(measure().toFixed(3))).toBe(floors[name]);
  });
});

/** Share of the sections whose leading type is right, from 0 to 1. */
function shareOfTypes(): number {
  const right = annotations.flatMap((annotation) => {
    const { sections } = built(annotation);
    return annotation.sections.map(({ types }, index) => sections[index]?.types[0] === types[0]);
  });
  return right.filter(Boolean).length / right.length;
}

/** F1 over all topics of all sections; one that either reader accepts is neither right nor wrong. */
function topicsF1(): number {
  let [both, extra, missing] = [0, 0, 0];
  for (const annotation of annotations)
    for (const [index, { topics }] of built(annotation).sections.entries()) {
      const { topics: wanted, orTopics } = annotation.sections[index]!;
      both += topics.filter((topic) => wanted.includes(topic)).length;
      extra += topics.filter((topic) => !wanted.includes(topic) && !orTopics.includes(topic)).length;
      missing += wanted.filter((topic) => !topics.includes(topic)).length;
    }
  return (2 * both) / (2 * both + extra + missing);
}
