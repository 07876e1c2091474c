import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { NO_OVERRIDE, type Override, type Quotation } from '../../src/corpus/overrides/override.ts';
import { OverrideError } from '../../src/corpus/overrides/problem.ts';
import { buildFromText } from '../corpus/seeds.ts';
import { anyReport } from './texts.ts';

const at = { line: 1, column: 1 };
const quotation = (words: string): Quotation => ({ words, place: 1, at, why: null });
const share = fc.integer({ min: 0, max: 1000 });

/** A stretch of a text, at least one character long. */
const stretchOf = (text: string, from: number, length: number): string => {
  const start = Math.floor((from / 1001) * text.length);
  return text.slice(start, start + 1 + (length % 20));
};

/** What the override makes of the text; null where it does not fit, which is an answer too. */
function builtWith(text: string, override: Partial<Override>) {
  try {
    return buildFromText(text, { ...NO_OVERRIDE, ...override });
  } catch (error) {
    if (error instanceof OverrideError) return null;
    throw error;
  }
}

const bare = (text: string) => text.replace(/\s/g, '');

it('gives the raw text back, whatever a person removed or kept', () => {
  fc.assert(
    fc.property(anyReport, share, share, share, share, (raw, a, b, c, d) => {
      const remove = [quotation(stretchOf(raw, a, b))];
      const keep = [quotation(stretchOf(raw, c, d))];
      const report = builtWith(raw, { remove, keep });
      if (!report) return;
      const { edits, range } = report.ledger;
      expect(restore(report.text, edits, range.start)).toBe(raw.replace(/^\uFEFF/, '').slice(range.start, range.end));
    }),
  );
});

it('loses no character, whatever begins where', () => {
  const kinds = fc.constantFrom('heading', 'section', 'text');
  fc.assert(
    fc.property(anyReport, share, share, kinds, (raw, a, b, as) => {
      const { text } = buildFromText(raw);
      const words = stretchOf(text, a, b);
      const depth = as === 'heading' ? 1 : null;
      const report = text === '' ? null : builtWith(raw, { boundaries: [{ ...quotation(words), as, depth }] });
      if (!report) return;
      const body = report.sections.map((section) => (section.headline ?? '') + section.text).join('');
      expect([bare(body), bare(report.meta.title + body)]).toContain(bare(report.text));
      expect(new Set(report.sections.map(({ id }) => id)).size).toBe(report.sections.length);
    }),
  );
});
