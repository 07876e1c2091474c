import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { paragraphsOf, toMarkdownFile } from '../../src/corpus/markdown.ts';

const ODD = ['\u3000', '\u00a0', '\u0085', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff', '\u007f', '\u009f'];
const MORE = ['\u{1fffe}', '\u200b', '\u202e', '\u0007', '\u001b', '\ue000', '"', '\\', ': ', '# ', '学习', '一、'];
/** One line of what is seldom met in a text, at its edges too. */
const oddLine = fc
  .array(fc.oneof(fc.constantFrom(...ODD, ...MORE), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join('').replace(/[\0\n\r]/g, ''));

/** What YAML 1.1, the stricter of both, lets stand in a file, its own line breaks beside LF left out. */
const PRINTABLE = /^[\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
const frontmatterOf = (file: string) => /^---\n([^]*?)---\n/.exec(file)![1]!;

it('writes frontmatter that every reader of YAML reads alike', () => {
  fc.assert(
    fc.property(oddLine, fc.array(oddLine), (title, path) => {
      const yaml = frontmatterOf(toMarkdownFile({ title, path, year: null }, ''));
      expect(yaml).toMatch(PRINTABLE);
      for (const version of ['1.1', '1.2'] as const)
        expect(parse(yaml, { version, strict: true })).toEqual({ title, path, year: null });
    }),
    { numRuns: 300 },
  );
});

it('writes half a character of frontmatter as an escape, as JSON does', () => {
  expect(frontmatterOf(toMarkdownFile({ title: '甲\ud800' }, ''))).toBe('title: "甲\\ud800"\n');
});

it('gives every line of a text back, odd or long', () => {
  const long = fc.tuple(oddLine, fc.integer({ min: 1, max: 900 })).map(([line, times]) => line.repeat(times));
  const lines = fc.array(fc.oneof({ weight: 4, arbitrary: oddLine }, long), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(lines, (all) => {
      const text = all.filter((line) => line.trim() !== '').join('\n');
      const body = toMarkdownFile({}, text).replace(/^---\n[^]*?---\n/, '');
      expect(paragraphsOf(body).join('\n')).toBe(text);
    }),
    { numRuns: 300 },
  );
});

it.each(['[', '*', '_', '`'])('writes a million %s in a row', (sign) => {
  expect(toMarkdownFile({}, sign.repeat(1_000_000))).toContain(`\\${sign}`.repeat(10));
});
