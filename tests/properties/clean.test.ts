import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { anyText } from '../../scripts/trials/texts.ts';
import { cleaned } from './texts.ts';

it('gives the raw text back from the clean one and the ledger', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: clear, edits } = cleaned(text);
      expect(restore(clear, edits)).toBe(text);
    }),
  );
});

it('keeps its edits sorted and disjoint, each with the text that stood there', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end, removed } of cleaned(text).edits) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(removed);
        at = end;
      }
    }),
  );
});

it('changes nothing when it cleans a clean text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = cleaned(text).text;
      expect(cleaned(once).text).toBe(once);
    }),
  );
});

it('leads from every character of the clean text to the same one in the raw text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: clear, edits, toRaw } = cleaned(text);
      const replaced = new Set(edits.filter(({ inserted }) => inserted !== '').map(({ start }) => start));
      for (let at = 0; at < clear.length; at++) if (!replaced.has(toRaw(at))) expect(text[toRaw(at)]).toBe(clear[at]);
    }),
  );
});
