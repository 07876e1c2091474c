import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { paragraphsOf, readOwnFile, toMarkdownFile } from '../../src/corpus/markdown.ts';

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

/** What may mean something to a reader of Markdown, and what stands beside it. */
const SIGNS = ['-', '+', '=', '~~~', '#', '*', '_', '`', '[', ']', '<', '>', '&amp;', '\\', '!', '|', ':', '1.', '23)'];
const BETWEEN = [' ', '    ', '\t', '\n', '\n\n', '\n\n\n', '\r', '\0', '\ufeff', '\u3000', '学习', '2023年', 'a'];

const valuesOf = (nodes: readonly object[]) =>
  nodes.map((node) => ('value' in node ? String(node.value) : '')).join('');

it('law: reads every body as a reader of Markdown does', () => {
  const body = fc.array(fc.constantFrom(...SIGNS, ...BETWEEN, '学习', '学习', '\n\n'), { maxLength: 8 });
  fc.assert(
    fc.property(body, (parts) => {
      const text = parts.join('');
      const read = fromMarkdown(text).children.map((child) => ('children' in child ? valuesOf(child.children) : ''));
      expect(paragraphsOf(text)).toEqual(read);
    }),
    { numRuns: 2_000 },
  );
});

it('law: what it wrote it reads without YAML, and nothing else', () => {
  fc.assert(
    fc.property(oddLine, fc.array(oddLine), fc.option(fc.double({ noNaN: true })), (title, path, score) => {
      const frontmatter = { title, path, score, year: null, scores: { work: 0.5 } };
      const file = toMarkdownFile(frontmatter, '甲\n乙');
      const told = JSON.parse(JSON.stringify(frontmatter)) as typeof frontmatter;
      expect(readOwnFile(file)).toEqual({ frontmatter: told, body: '\n甲\n\n乙\n' });
      expect(parse(frontmatterOf(file))).toEqual(told);
    }),
  );
});

it.each(['id: r/s1', '- a', 'id: "a" # 甲', 'id:\n  - a', 'id: "a'])('leaves to a reader of YAML: %s', (yaml) =>
  expect(readOwnFile(`---\n${yaml}\n---\n`)).toBeNull(),
);
