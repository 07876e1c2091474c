import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnGrammar } from '../../../src/analysis/phrases/frames/grammar.ts';
import { minePatterns } from '../../../src/analysis/phrases/frames/mine.ts';
import { SLOT } from '../../../src/analysis/phrases/frames/pattern.ts';
import { hasItsOpeners, takesWords } from '../../../src/analysis/phrases/frames/stumps.ts';
import { WordStream } from '../../../src/analysis/phrases/frames/words.ts';
import type { Frame } from '../../../src/analysis/phrases/schema.ts';
import { partsOf } from '../../../src/analysis/phrases/sections.ts';
import { bankOf, reportsOf, seedReports, wordsAt } from './reports.ts';

const framesOf = (...texts: string[]) => bankOf(reportsOf(...texts)).frames;
/** Whether a pattern that all the sentences share is a stump. */
function isStumpOf(frame: string, sentences: readonly string[]): boolean {
  const reports = sentences.map((text, at) => ({
    id: `r${at}`,
    sections: [{ id: `r${at}/s0`, types: ['work'], heading: null, text }],
  }));
  const stream = WordStream.of(reports.map(partsOf), []);
  const items = frame.split(' ').map((word) => (word === '＿' ? SLOT : stream.codeFor(word)));
  const isAsked = (own: readonly number[]) => own.join() === items.join();
  const [found] = minePatterns(stream, sentences.length, { words: isAsked, places: () => true });
  return takesWords(found!, stream, learnGrammar(stream, sentences.length)) || !hasItsOpeners(items, stream.words);
}

const shown = ({ parts, reports }: Frame) => `${parts.join('＿＿')} ${reports}`;

describe('what several reports share', () => {
  test.each([
    ['a whole clause', ['坚持问题导向。要坚持。', '坚持问题导向。补短板。坚持问题导向。'], ['坚持问题导向 2']],
    ['nothing below five characters', ['要抓紧。', '要抓紧。'], []],
    ['nothing within one report', ['要坚持问题导向。要坚持问题导向。', '另有一事。'], []],
    ['nothing across the end of a sentence', ['要抓。补短板。', '要抓。补短板。'], []],
    ['nothing of a mere name', ['党委办公室、工会，很好。', '党委办公室、工会，不错。'], []],
    ['nothing that counts what is not said', ['一年走了3个。一年不长。', '一年走了5个。走不动。'], []],
    ['what counts something', ['收集意见3条。另有一事。', '收集意见5条。'], ['收集意见＿＿条 2']],
    ['nothing that tells one’s own story', ['我后来才知道。不知道。', '我后来才知道。不知道。'], []],
    ['no particle without its verb', ['原因是只贴了公告。要抓紧。', '原因是光发了通知。'], []],
    ['no noun alone behind another', ['上级的困难和不足。要抓紧。', '下级的问题和不足。'], []],
    ['a verb said twice as one word', ['把学习工作说一说。要抓紧。', '把党建工作说一说。'], ['把＿＿工作说一说 2']],
    ['nothing of the number of a point', ['一是坚持问题导向。', '二是坚持问题导向。要坚持。'], ['坚持问题导向 2']],
  ])('is %s', (_, texts, expected) => {
    expect(framesOf(...texts).map(shown)).toEqual(expected);
  });

  test('is a frame with a slot where a stretch of the clause differs', () => {
    const [frame] = framesOf('始终坚持把主体责任扛在肩上。', '始终坚持把党建工作扛在肩上。扛在肩上，');
    expect(frame).toMatchObject({
      parts: ['始终坚持把', '扛在肩上'],
      fillers: [
        [
          { words: '主体责任', places: 1 },
          { words: '党建工作', places: 1 },
        ],
      ],
      fillerCounts: [2],
      reports: 2,
      places: 2,
    });
    expect(frame!.attestations.map(({ words }) => words)).toEqual([
      '始终坚持把主体责任扛在肩上',
      '始终坚持把党建工作扛在肩上',
    ]);
  });

  test('has its whole sentence with every place', () => {
    const [frame] = framesOf('今年，始终坚持把学习扛在肩上，不松劲。', '始终坚持把党建扛在肩上。扛在肩上，');
    expect(frame!.attestations.map(({ sentence, at }) => [sentence, at])).toEqual([
      ['今年，始终坚持把学习扛在肩上，不松劲', 3],
      ['始终坚持把党建扛在肩上', 0],
    ]);
  });

  test('has its whole sentence where a long quotation or a bracket stands in it', () => {
    const [quoted, bracketed] = [
      '按照“谁主管、谁负责，谁出事、谁担责”的要求，始终坚持把学习扛在肩上（见附表），不松劲。',
      '始终坚持把党建扛在肩上：扛在肩上，',
    ];
    const [frame] = framesOf(quoted, bracketed);
    expect(frame!.attestations.map(({ sentence }) => sentence)).toEqual([quoted.slice(0, -1), bracketed]);
  });

  test('has a sentence that begins behind what closes the one before', () => {
    const [frame] = framesOf('他说：“要抓学习。”始终坚持把学习扛在肩上。', '（不松劲！）始终坚持把党建扛在肩上。');
    expect(frame!.attestations.map(({ sentence, at }) => [sentence, at])).toEqual([
      ['始终坚持把学习扛在肩上', 0],
      ['始终坚持把党建扛在肩上', 0],
    ]);
  });

  test('is of the type in which it is more frequent than elsewhere', () => {
    const section = (report: number, types: string[], text: string) => ({
      id: `r${report}/${types[0]}`,
      types,
      heading: null,
      text,
    });
    const problems = '对学习的重要性认识还不够深。工作还不够细。';
    const all = Array.from({ length: 40 }, (_, at) => ({
      id: `r${at}`,
      sections: [
        section(at, ['problems'], problems.replace('学习', ['学习', '安全', '廉政', '服务'][at % 4]!)),
        section(at, ['work'], '认真开展学习活动。已完成任务。'),
      ],
    }));
    const { frames } = bankOf(all);
    const typesOf = (words: string) =>
      new Set(frames.filter(({ parts }) => parts.join('').includes(words)).flatMap((one) => Object.keys(one.byType)));
    expect(typesOf('认识还不够')).toEqual(new Set(['problems']));
    expect(typesOf('开展学习活动')).toEqual(new Set(['work']));
  });
});

describe('one house that says the same each year', () => {
  const around = (at: number) =>
    ['仓库添了货架，司机换了轮胎', '河边种了柳树，桥头修了路灯', '食堂改了菜单，教室装了风扇'][at]!;
  const elsewhere = (at: number) => `${around(at)}。坚持问题导向。要坚持。`;
  const repeated = (at: number) =>
    `${around(at)}。学校工会组织教师合唱比赛，丰富校园文化生活。坚持问题导向，帮扶困难学生，密切家校联系。要坚持。`;

  test('is one voice, and shares nothing with itself', () => {
    expect(framesOf(...[0, 1, 2].map(repeated)).map(shown)).toEqual([]);
  });

  test('shares what stands in passages of others', () => {
    expect(framesOf(...[0, 1, 2].map(elsewhere)).map(shown)).toContain('坚持问题导向 3');
  });
});

test.each([
  ['＿ 通知 要求', ['根据市委通知要求', '按照县里通知要求'], true],
  ['根据 ＿ 通知 要求', ['根据市委通知要求', '根据县里通知要求'], false],
  ['＿ 的 领导 下', ['上级的领导下', '学校的领导下'], true],
  ['在 ＿ 的 领导 下', ['在上级的领导下', '在学校的领导下'], false],
  ['＿ 发生 ＿ 事故', ['全年未发生安全事故', '没有发生泄密事故'], true],
  ['＿ 发生 ＿ 事故', ['上月发生安全事故', '这里发生泄密事故'], false],
  ['作风 ＿ 提升', ['作风需要提升', '作风有待提升'], true],
  ['＿ 天气 影响', ['学校受天气影响', '客流受天气影响'], true],
  ['＿ 风险 ＿ 控制', ['去年评估风险有效控制', '全部评估风险逐步控制', '共评估风险及时控制'], true],
  ['＿ 风险 ＿ 控制', ['去年评估风险有效控制', '全部化解风险逐步控制', '共登记风险及时控制'], false],
  ['＿ 批评', ['请领导批评', '请同志们批评'], true],
  ['请 ＿ 批评', ['请领导批评', '请同志们批评'], false],
  ['＿ 季度 检查', ['县委每季度检查', '院里每季度检查'], true],
  ['＿ 不当 之 处', ['报告如有不当之处', '汇报若有不当之处'], true],
  ['在 ＿ 职工', ['在职职工', '在编职工'], true],
  ['在 ＿ 劳动', ['在车间劳动', '在学校劳动'], false],
  ['把 ＿ 在 ＿', ['把纪律挺在前面', '把学习摆在首位'], true],
  ['把 ＿ 放在 ＿', ['把纪律放在前面', '把学习放在首位'], false],
  ['对 ＿ 的 思想 ＿', ['对班组的思想关心就少', '对同志的思想把握不准'], true],
  ['对 ＿ 的 认识 不够 ＿', ['对班组的认识不够到位', '对同志的认识不够准确'], false],
  ['＿ 党员 # 名', ['今年已发展党员3名', '去年已培养党员5名'], true],
  ['＿ 党员 # 名', ['今年青年党员3名', '去年老年党员5名'], false],
  ['全年 发展 ＿', ['全年发展党员工作', '全年发展党员队伍', '全年发展党员干部'], true],
  ['全年 发展 ＿', ['全年发展党员工作', '全年发展产业项目', '全年发展农业生产'], false],
  ['理论 学习 ＿', ['理论学习不够深入', '理论学习是被动的', '理论学习浮于表面'], true],
  ['理论 学习 ＿', ['理论学习新党章', '理论学习先进典型', '理论学习重要讲话'], false],
])('a slot that took what the frame needs leaves a stump: %s in %j', (frame, sentences, expected) => {
  expect(isStumpOf(frame, sentences)).toBe(expected);
});

describe('the seeds', () => {
  const reports = seedReports();
  const bank = bankOf(reports);

  test('share frames with slots and without', () => {
    expect(bank.frames.filter(({ fillers }) => fillers.length > 0).length).toBeGreaterThanOrEqual(19);
    expect(bank.frames.map(({ parts }) => parts.join('＿＿'))).toContain('坚持问题导向');
  });

  test('have every word where its place says', () => {
    const places = [...bank.frames, ...bank.series, ...bank.numberTerms, ...bank.documents].flatMap(
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
  '了',
  'XX',
  '20',
  '《条例》',
  '一是',
  '（',
  '）',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 }).map((words) => words.join(''));
const corpora = fc.array(text, { minLength: 2, maxLength: 5 }).map((texts) => reportsOf(...texts));

describe('law: a frame', () => {
  const check = (claim: (frame: Frame, all: readonly Frame[], reports: ReturnType<typeof reportsOf>) => void) =>
    fc.assert(
      fc.property(corpora, (reports) => {
        const { frames } = bankOf(reports);
        for (const frame of frames) claim(frame, frames, reports);
      }),
      { numRuns: 300 },
    );

  test('stands where it says, in as many reports as it says, its sentence around it', () =>
    check(({ parts, reports: count, attestations }, _, reports) => {
      expect(new Set(attestations.map(({ report }) => report)).size).toBe(count);
      for (const place of attestations) {
        expect(wordsAt(reports, place)).toBe(place.words);
        expect(place.sentence.slice(place.at).startsWith(place.words)).toBe(true);
        expect(place.words.startsWith(parts[0]!)).toBe(true);
        expect(place.words.endsWith(parts.at(-1)!)).toBe(true);
      }
    }));

  test('has a slot between each two parts, each with what fills it, and is the clause when they are filled', () =>
    check(({ parts, fillers, fillerCounts, attestations }) => {
      expect(parts.length).toBe(fillers.length + 1);
      for (const [slot, some] of fillers.entries()) {
        expect(some.length).toBe(Math.min(20, fillerCounts[slot]!));
        for (const { words } of some) expect(words).not.toBe('');
      }
      if (parts.length !== 2) return;
      const clauses = fillers[0]!.map(({ words }) => parts[0]! + words + parts[1]!);
      for (const { words } of attestations) expect(clauses).toContain(words);
    }));

  test('never cuts a title or a quotation', () =>
    check(({ parts, fillers }) => {
      for (const words of [...parts, ...fillers.flat().map((one) => one.words)]) {
        expect(words.split('“').length).toBe(words.split('”').length);
        expect(words.split('《').length).toBe(words.split('》').length);
      }
    }));

  test('is in no other one of its type', () =>
    check((frame, all) => {
      const fixed = ({ parts }: Frame) => parts.join('').replace(/[，、]/g, '');
      for (const type of Object.keys(frame.byType))
        for (const other of all.filter((one) => one !== frame && one.byType[type]))
          expect(fixed(other).includes(fixed(frame))).toBe(false);
    }));
});
