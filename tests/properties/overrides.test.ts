import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { NO_OVERRIDE, type Override, type Quotation } from '../../src/corpus/overrides/override.ts';
import { ReportError } from '../../src/corpus/message.ts';
import { buildFromText } from '../corpus/seeds.ts';
import { OF_WHOLE_REPORTS } from './runs.ts';
import { anyReport } from './texts.ts';

const at = { line: 1, column: 1 };
const quotation = (words: string): Quotation => ({ words, place: 1, at, why: null });
const share = fc.integer({ min: 0, max: 1000 });
/** Where a stretch begins and how long it is. */
const place = fc.tuple(share, share);

/** A stretch of a text, at least one character long. */
const stretchOf = (text: string, [from, length]: [number, number]): string => {
  const start = Math.floor((from / 1001) * text.length);
  return text.slice(start, start + 1 + (length % 20));
};

/** What the override makes of the text; null where it does not fit or leaves nothing, which is an answer too. */
function builtWith(text: string, override: Partial<Override>) {
  try {
    return buildFromText(text, { ...NO_OVERRIDE, ...override });
  } catch (error) {
    if (error instanceof ReportError) return null;
    throw error;
  }
}

const bare = (text: string) => text.replace(/\s/g, '');

it('gives the raw text back, whatever a person removed or kept', () => {
  fc.assert(
    fc.property(anyReport, place, place, (raw, removed, kept) => {
      const remove = [quotation(stretchOf(raw, removed))];
      const keep = [quotation(stretchOf(raw, kept))];
      const report = builtWith(raw, { remove, keep });
      if (!report) return;
      const { edits, range } = report.ledger;
      expect(restore(report.text, edits, range.start)).toBe(raw.replace(/^\uFEFF/, '').slice(range.start, range.end));
    }),
    OF_WHOLE_REPORTS,
  );
});

it('loses no character, whatever begins where', () => {
  const kinds = fc.constantFrom('heading', 'section', 'text');
  fc.assert(
    fc.property(anyReport, place, kinds, (raw, where, as) => {
      const { text } = buildFromText(raw);
      const words = stretchOf(text, where);
      const depth = as === 'heading' ? 1 : null;
      const report = text === '' ? null : builtWith(raw, { boundaries: [{ ...quotation(words), as, depth }] });
      if (!report) return;
      const { title, byline } = report.meta;
      const parts = report.sections.map((section) => (section.headline ?? '') + section.text);
      const body = [...byline, ...parts];
      const orders = [body, [title, ...body], body.toSpliced(1, 0, title)];
      expect(orders.map((order) => bare(order.join('')))).toContain(bare(report.text));
      expect(new Set(report.sections.map(({ id }) => id)).size).toBe(report.sections.length);
    }),
    OF_WHOLE_REPORTS,
  );
});
