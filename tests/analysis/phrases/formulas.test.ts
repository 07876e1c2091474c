import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIN_LENGTH, type Formula } from '../../../src/analysis/phrases/schema.ts';
import { fold } from '../../../src/text/fold.ts';
import { bankOf, reportsOf, seedReports, wordsAt } from './reports.ts';

const formulasOf = (...texts: string[]) => bankOf(reportsOf(...texts)).formulas;
const shown = ({ parts, reports }: Formula) => `${parts.join('＿＿')} ${reports}`;

describe('what two reports share', () => {
  test.each([
    ['a whole clause', ['坚持问题导向，抓好整改。', '要坚持问题导向，补短板。坚持问题导向。'], ['坚持问题导向 2']],
    ['nothing below six characters', ['抓好工作落实。', '抓好工作落地。'], []],
    ['nothing within one report', ['坚持问题导向。坚持问题导向。', '另有一事。'], []],
    ['nothing across the end of a sentence', ['抓整改。补短板。', '抓整改。补短板。'], []],
    ['nothing of a title', ['学《党委工作条例》。', '读《党委工作条例》。'], []],
    ['nothing of the number of a point', ['一是坚持问题导向。', '二是坚持问题导向。'], ['坚持问题导向 2']],
    ['not the particle it ends with', ['把握工作规律的主动权，工作规律，。', '工作规律的主动性。'], []],
    ['quotation marks or none', ['落实“一岗双责”制度。', '落实一岗双责制度。'], ['落实“一岗双责”制度 2']],
    ['clauses together', ['讲政治，把纪律挺在前面。', '讲政治，把纪律挺在前面。'], ['讲政治，把纪律挺在前面 2']],
  ])('is %s', (_, texts, expected) => {
    expect(formulasOf(...texts).map(shown)).toEqual(expected);
  });

  test('is a frame with a slot where one stretch of a clause differs', () => {
    const [formula] = formulasOf(
      '始终坚持把主体责任扛在肩上。要扛在肩上，',
      '始终坚持把党建工作扛在肩上。始终坚持把，',
      '党建工作，主体责任。',
    );
    expect(formula).toMatchObject({
      parts: ['始终坚持把', '扛在肩上'],
      variants: [
        { words: '主体责任', places: 1 },
        { words: '党建工作', places: 1 },
      ],
      reports: 2,
      places: 2,
      byType: { work: 2 },
    });
    expect(formula!.attestations.map(({ words }) => words)).toEqual([
      '始终坚持把主体责任扛在肩上',
      '始终坚持把党建工作扛在肩上',
    ]);
  });
});

describe('the seeds', () => {
  const reports = seedReports();
  const bank = bankOf(reports);

  test('share these the most', () => {
    expect(bank.formulas.slice(0, 6).map(shown)).toEqual([
      '全面从严治党 5',
      '特色社会主义思想 4',
      '第一责任人职责 4',
      '党的二十大精神 4',
      '坚持问题导向 4',
      '意识形态工作 4',
    ]);
  });

  test('have every word where its place says', () => {
    const places = [...bank.formulas, ...bank.series, ...bank.numberTerms, ...bank.documents].flatMap(
      ({ attestations }) => attestations,
    );
    for (const place of [...places, ...bank.numberTerms.flatMap(({ expansions }) => expansions)])
      expect(wordsAt(reports, place)).toBe(place.words);
  });

  test('give the same bank again', () => {
    expect(bankOf(reports)).toEqual(bank);
  });
});

const WORDS = [
  '坚持',
  '问题',
  '导向',
  '，',
  '、',
  '。',
  '“四个',
  '意识”',
  '党建工作',
  '的',
  '落实',
  'XX',
  '《条例》',
  '一是',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 }).map((words) => words.join(''));
const corpora = fc.array(text, { minLength: 2, maxLength: 5 }).map((texts) => reportsOf(...texts));

describe('law: a formula', () => {
  const check = (claim: (formula: Formula, all: readonly Formula[]) => void) =>
    fc.assert(
      fc.property(corpora, (reports) => {
        const { formulas } = bankOf(reports);
        for (const formula of formulas) claim(formula, formulas);
      }),
      { numRuns: 300 },
    );

  test('stands where it says, in as many reports as it says', () =>
    fc.assert(
      fc.property(corpora, (reports) => {
        for (const { parts, reports: count, attestations } of bankOf(reports).formulas) {
          expect(new Set(attestations.map(({ report }) => report)).size).toBe(count);
          for (const attestation of attestations) {
            expect(wordsAt(reports, attestation)).toBe(attestation.words);
            expect(fold(attestation.words).startsWith(fold(parts[0]!))).toBe(true);
            expect(fold(attestation.words).endsWith(fold(parts.at(-1)!))).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    ));

  test('is long enough, begins and ends with a character, and has its quotation marks in pairs', () =>
    check(({ parts }) => {
      expect(fold(parts.join('')).length).toBeGreaterThanOrEqual(MIN_LENGTH);
      for (const part of parts) {
        expect(part).toMatch(/^[“\p{L}\p{N}].*[\p{L}\p{N}”]$|^[\p{L}]$/u);
        expect(part.split('“').length).toBe(part.split('”').length);
      }
    }));

  test('is not always part of a longer one', () =>
    check((formula, all) => {
      const spansOf = ({ attestations }: Formula) => attestations;
      const isWithin = (longer: Formula) =>
        spansOf(formula).every((inner) =>
          spansOf(longer).some(
            (outer) => outer.section === inner.section && outer.start <= inner.start && outer.end >= inner.end,
          ),
        );
      const plain = all.filter(
        ({ parts, places, attestations }) => parts.length === 1 && places === attestations.length,
      );
      if (formula.parts.length > 1 || formula.places > formula.attestations.length) return;
      const longer = plain.filter((other) => fold(other.parts[0]!).length > fold(formula.parts[0]!).length);
      expect(longer.filter(isWithin)).toEqual([]);
    }));
});
