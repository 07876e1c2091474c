import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { encode } from '../../src/corpus/decode.ts';
import { paragraphsOf, toMarkdownFile } from '../../src/corpus/markdown.ts';
import { ledgerSchema, reportSchema, sectionSchema } from '../../src/corpus/schema.ts';
import { buildFrom, buildFromText, readSeed, seedFiles, taxonomy } from '../corpus/seeds.ts';
import { OF_WHOLE_REPORTS } from './runs.ts';
import { anyReport } from './texts.ts';

const bare = (text: string) => text.replace(/\s/g, '');

it('gives the clean text back from title, byline and sections in order, a unit above the title first', () => {
  fc.assert(
    fc.property(anyReport, (text) => {
      const { meta, sections, text: clear } = buildFromText(text);
      const parts = [...meta.byline, ...sections.map((section) => (section.headline ?? '') + section.text)];
      const orders = [parts, [meta.title, ...parts], parts.toSpliced(1, 0, meta.title)];
      expect(orders.map((order) => bare(order.join('')))).toContain(bare(clear));
    }),
    OF_WHOLE_REPORTS,
  );
});

const GAPS = [
  '\u3000',
  '\t',
  ' ',
  '\u00a0',
  '。',
  '：',
  '\n',
  '一、学习',
  '（一）做法',
  '2023年总结（100字）',
  '抓学习。',
];
const gapped = fc.array(fc.constantFrom(...GAPS), { maxLength: 14 }).map((parts) => parts.join(''));

it('writes titles, headings and paragraphs without white space at their edges, as a page shows them', () => {
  const spaced = gapped.filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.oneof(spaced, anyReport), (text) => {
      const { meta, sections } = buildFromText(text);
      const headings = sections.flatMap(({ heading, headline, path }) => [heading ?? '', headline ?? '', ...path]);
      const paragraphs = sections.flatMap((section) => section.text.split('\n'));
      for (const shown of [meta.title, ...meta.byline, ...headings, ...paragraphs]) expect(shown).toBe(shown.trim());
    }),
    OF_WHOLE_REPORTS,
  );
});

it('writes what its own schemas accept, each section with an anchor of its own and only tags of the taxonomy', () => {
  const tags = [...taxonomy.types, ...taxonomy.topics].map(({ id }) => id);
  fc.assert(
    fc.property(anyReport, (text) => {
      const { meta, sections, ledger } = buildFromText(text);
      reportSchema.parse(meta);
      ledgerSchema.parse(ledger);
      for (const section of sections) {
        sectionSchema.parse(section);
        expect(tags).toEqual(expect.arrayContaining([...section.types, ...section.topics]));
        for (const tag of [...section.types, ...section.topics])
          expect(
            section.evidence.some((reason) => reason.tag === tag && reason.words.length > 0),
            tag,
          ).toBe(true);
      }
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    }),
    OF_WHOLE_REPORTS,
  );
});

it('keeps a text through Markdown and back', () => {
  fc.assert(
    fc.property(anyReport, (text) => {
      for (const section of buildFromText(text).sections) {
        const body = toMarkdownFile({}, section.text).replace(/^---\n[^]*?---\n/, '');
        expect(paragraphsOf(body).join('\n')).toBe(section.text);
      }
    }),
    OF_WHOLE_REPORTS,
  );
});

it.each(seedFiles)('rebuilds %s byte for byte', (file) => {
  const bytes = readSeed(file);
  const { text, ledger } = buildFrom(bytes, file);
  expect(encode(restore(text, ledger.edits), ledger.encoding)).toEqual(bytes);
});
