import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  PhraseBank,
  PhraseReport,
  PhraseSection,
  Attestation,
  SeriesAttestation,
} from '../../../src/analysis/phrases/schema.ts';
import { bankOf, reportsOf, wordsAt } from './reports.ts';

const WORDS = [
  ...[
    '深入推进',
    '作风',
    '建设',
    '整治',
    '见实效',
    '督查',
    '不放松',
    '抓',
    '思想',
    '责任',
    '同',
    '谋划',
    '部署',
    '新',
    '化',
  ],
  ...['，', '、', '。', '：', '；', '\n', ' ', '“', '”', '‘', '’', '（', '）', '一是', '二是', '三是', 'XX', '𠮷'],
  ...[
    '“三会一课”',
    '“六有”机制，即',
    '两个维护',
    '一岗双责',
    '《准则》',
    '《支部工作条例（试行）》',
    '党的建设',
    'D建',
  ],
];
const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((some) => some.join(''));
/** Few words, so that neighbouring headings begin or end alike, wholly or behind other words. */
const headingWords = fc
  .array(fc.constantFrom('作风', '建设', '深入', '推进', '整治', '督查', '抓', '责任', '化', '，'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((some) => some.join(''));
const heading = fc.option(fc.oneof({ arbitrary: headingWords, weight: 5 }, words(4)), { freq: 8 });

/** Sections one, two or three deep, with headings or none, in one to three reports; ids may hold hyphens. */
const sections = fc
  .array(fc.record({ depth: fc.constantFrom(0, 0, 0, 1, 1, 2), heading, text: fc.oneof(fc.constant(''), words(24)) }), {
    minLength: 1,
    maxLength: 12,
    size: 'max',
  })
  .map((units) => {
    let ordinals: number[] = [];
    return units.map(({ depth, heading, text }) => {
      const above = Math.min(depth, ordinals.length);
      ordinals = [...ordinals.slice(0, above), (ordinals[above] ?? 0) + 1];
      return { anchor: `s${ordinals.join('-')}`, heading, text };
    });
  });
const reports = fc.array(sections, { minLength: 1, maxLength: 3 }).map((all) =>
  all.map((units, at): PhraseReport => ({
    id: `r-${at}`,
    sections: units.map(({ anchor, heading, text }): PhraseSection => ({
      id: `r-${at}/${anchor}`,
      types: ['work'],
      heading,

      text,
    })),
  })),
);

/** A bank a run takes longer than most. */
const RUNS = { numRuns: 300 };

const placesOf = ({ formulas, series, numberTerms, documents }: PhraseBank): Attestation[] => [
  ...[...formulas, ...series, ...numberTerms, ...documents].flatMap(({ attestations }) => attestations),
  ...numberTerms.flatMap(({ expansions }) => expansions),
];

const sectionOf = (all: readonly PhraseReport[], id: string) =>
  all.flatMap(({ sections }) => sections).find((section) => section.id === id)!;

/** Whether the members stand one behind the other in what the place shows. */
function isRow({ words, members }: SeriesAttestation): boolean {
  let at = 0;
  return members.every((member) => {
    const found = words.indexOf(member, at);
    at = found + member.length;
    return found >= 0;
  });
}

const parentOf = (id: string) => (id.includes('-', id.indexOf('/')) ? id.slice(0, id.lastIndexOf('-')) : '');

/** Whether the members stand in headings beside the place's, one behind the other. */
function isLevel(all: readonly PhraseReport[], { section, members }: SeriesAttestation): boolean {
  const report = all.find(({ sections }) => sections.some(({ id }) => id === section))!;
  const level = report.sections.filter(({ id }) => parentOf(id) === parentOf(section));
  const from = level.findIndex(({ id }) => id === section);
  let headings = level.slice(from).map(({ heading }) => heading ?? '');
  return members.every((member) => {
    const found = headings.findIndex((heading) => heading.includes(member));
    headings = headings.slice(found + 1);
    return found >= 0;
  });
}

describe('law: what is found stands where it is said to stand', () => {
  test('every place is of a section that exists, within its heading or text, and its words are those there', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const place of placesOf(bankOf(all))) {
          expect(place.section.startsWith(`${place.report}/`)).toBe(true);
          expect(wordsAt(all, place)).toBe(place.words);
          expect(place.words).toHaveLength(place.end - place.start);
          expect(place.words).not.toBe('');
        }
      }),
      RUNS,
    );
  });

  test('a term and a document stand there as they are listed', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { numberTerms, documents } = bankOf(all);
        for (const { words, attestations } of numberTerms)
          for (const attestation of attestations) expect(attestation.words).toBe(words);
        for (const { attestations } of documents)
          for (const { words } of attestations) expect(words).toMatch(/^《[^《》]+》$/);
      }),
      RUNS,
    );
  });

  test('the members of a series stand in a row, or open points of one paragraph, or headings of one level', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const { attestations } of bankOf(all).series)
          for (const place of attestations) {
            const { heading, text } = sectionOf(all, place.section);
            const from = (place.part === 'heading' ? heading! : text).slice(place.start);
            const inOnePart = isRow(place) || (place.words === place.members[0] && isRow({ ...place, words: from }));
            expect(inOnePart || (place.words === place.members[0] && isLevel(all, place))).toBe(true);
          }
      }),
      RUNS,
    );
  });
});

test('what spells a term out in brackets that nobody closed ends with the text', () => {
  const text = '反对“三风”（学风、文风、会风';
  const [term] = bankOf(reportsOf(text)).numberTerms;
  expect(term!.expansions.map(({ end, words }) => [end, words])).toEqual([[text.length, text.slice(2)]]);
});

test('a passage without a stop, however long, is shared like any other', () => {
  const passage = Array.from({ length: 150_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * at) % 9973))).join('');
  const [formula] = bankOf(reportsOf(passage, passage)).formulas;
  expect([formula!.reports, formula!.parts[0]!.length]).toEqual([2, passage.length]);
});

describe('headings of one level', () => {
  const headed = (headings: Record<string, string>): PhraseReport => ({
    id: 'r',
    sections: Object.entries(headings).map(([anchor, heading]) => ({
      id: `r/${anchor}`,
      types: ['work'],
      heading,

      text: '',
    })),
  });

  test.each([
    [
      'of which the first hangs on other words',
      { s1: '深入推进作风建设', s2: '作风整治见实效', s3: '作风督查不放松' },
      [['r/s1', 4, '作风建设', ['作风建设', '作风整治见实效', '作风督查不放松']]],
    ],
    [
      'in the middle of a longer report',
      { s1: '基本情况', s2: '抓思想', 's2-1': '深入学习', s3: '抓责任', s4: '抓机制' },
      [['r/s2', 0, '抓思想', ['抓思想', '抓责任', '抓机制']]],
    ],
    [
      'under two headings that read alike are two levels',
      { s1: '主要做法', 's1-1': '抓思想', 's1-2': '抓责任', s2: '主要做法', 's2-1': '抓机制' },
      [],
    ],
  ])('%s', (_, headings, expected) => {
    const found = bankOf([headed(headings as Record<string, string>)]).series.flatMap(
      ({ attestations }) => attestations,
    );
    expect(found.map(({ section, start, words, members }) => [section, start, words, members])).toEqual(expected);
  });
});
