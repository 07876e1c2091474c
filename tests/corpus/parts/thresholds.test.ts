import { describe, expect, it } from 'vitest';
import { collectionCuts } from '../../../src/corpus/parts/collection.ts';
import { joinedCuts } from '../../../src/corpus/parts/joined.ts';
import { repeatedTitleCuts } from '../../../src/corpus/parts/repeated-title.ts';
import { holdsReport, isShort } from '../../../src/corpus/parts/size.ts';
import { lines, words } from '../made-up.ts';

/** Long enough for a report. */
const BODY = `${words(60)}。学习。`;

describe('a report', () => {
  it.each([
    ['of 60 characters and two sentences', `${words(28)}。${words(30)}。`, true],
    ['of 59', `${words(27)}。${words(30)}。`, false],
    ['of one sentence', `${words(70)}。`, false],
    ['without a sentence', words(70), false],
    ['of 60 with white space', `${words(27)}。　${words(30)}。`, false],
  ])('%s', (_, stretch, holds) => expect(holdsReport(stretch)).toBe(holds));
});

it.each([
  [300, true],
  [301, false],
])('of %i characters, a lead-in is short: %s', (length, short) => expect(isShort(words(length))).toBe(short));

describe('the cuts of a collection', () => {
  const TWO = lines('篇一：巡查总结', BODY, '篇二：演练总结', BODY);

  it('are its heads, whose numbers are its frame', () => {
    expect(collectionCuts(TWO)).toEqual({
      starts: [0, TWO.indexOf('篇二')],
      frame: [
        { start: 0, end: 3 },
        { start: TWO.indexOf('篇二'), end: TWO.indexOf('篇二') + 3 },
      ],
      doubts: [],
    });
  });

  it('take a short lead-in into the frame, with the first number', () => {
    const text = lines('总结两篇', TWO);
    expect(collectionCuts(text)).toEqual({
      starts: [0, text.indexOf('篇二')],
      frame: [
        { start: 0, end: text.indexOf('篇一') + 3 },
        { start: text.indexOf('篇二'), end: text.indexOf('篇二') + 3 },
      ],
      doubts: [],
    });
  });

  it('take a long one for a report', () => {
    const text = lines(words(301), TWO);
    expect(collectionCuts(text)!.starts).toEqual([0, text.indexOf('篇一'), text.indexOf('篇二')]);
    expect(collectionCuts(text)!.frame).toHaveLength(2);
  });

  it('leave a title before the number to its report', () => {
    const text = lines('总结两篇', '巡查总结 篇1', BODY, '演练总结（篇2）', BODY);
    expect(collectionCuts(text)!.frame.map(({ start, end }) => text.slice(start, end))).toEqual([
      '总结两篇\n',
      ' 篇1',
      '（篇2）',
    ]);
  });

  const heads = (...all: readonly string[]) => lines(...all.flatMap((head) => [head, BODY]));
  it.each([
    ['two heads', heads('篇一：巡查', '篇二：演练'), 2],
    ['one', heads('篇一：巡查'), null],
    ['heads that count from two', heads('篇二：巡查', '篇三：演练'), null],
    ['heads of which one lacks', heads('篇一：巡查', '篇三：演练'), null],
    ['heads in digits up to ten', heads(...Array.from({ length: 10 }, (_, at) => `篇${at + 1}：总结`)), 10],
    ['the first too short', lines('篇一：略', heads('篇二：巡查', '篇三：演练')), 0],
    ['a second count from one', lines('篇一：巡查', '篇二：演练', heads('篇一：巡查', '篇二：演练')), 2],
    ['a title of 50 characters', heads(`篇一：${words(50)}`, '篇二：演练'), 2],
    ['one of 51', heads(`篇一：${words(51)}`, '篇二：演练'), null],
    ['第一篇 with the titles of reports', heads('第一篇：巡查总结', '第二篇：演练总结'), 2],
    ['第一篇 alone', heads('第一篇', '第二篇'), 0],
    ['第一篇 alone, below the title of a collection', lines('合集', heads('第一篇', '第二篇')), 2],
    ['第一篇 alone, with a title on one of them', heads('第一篇：巡查总结', '第二篇'), 0],
    ['篇一 before 第一篇', lines(heads('篇一：巡查', '篇二：演练'), heads('第一篇：值班总结', '第二篇：宣传总结')), 2],
    ['第一篇 before a number behind', heads('第一篇：值班总结', '巡查总结 篇1', '第二篇：宣传总结', '演练总结 篇2'), 2],
    ['heads of which one form is in doubt', lines('篇一：略', '篇二：略', heads('巡查总结 篇1', '演练总结 篇2')), 2],
  ])('%s', (_, text, count) => {
    const cuts = collectionCuts(text);
    expect(cuts && cuts.starts.length).toBe(count);
  });

  it('go by the first form of which there is a collection', () => {
    const text = heads('第一篇：值班总结', '巡查总结 篇1', '第二篇：宣传总结', '演练总结 篇2');
    expect(collectionCuts(text)!.starts.map((at) => text.slice(at, at + 3))).toEqual(['第一篇', '第二篇']);
    const other = heads('篇1：值班', '第一篇：巡查总结', '篇2：宣传', '第二篇：演练总结');
    expect(collectionCuts(other)!.starts.map((at) => other.slice(at, at + 3))).toEqual(['篇1：', '篇2：']);
  });

  it('pass over what is no number', () => {
    const text = heads('篇一：巡查', '篇十十：值班', '篇二：演练');
    expect(collectionCuts(text)!.starts).toEqual([0, text.indexOf('篇二')]);
  });

  it('are doubted at the first head of a list that is none', () => {
    const text = lines('条例', '篇一：总则', '略。', '篇二：分则', '略。');
    expect(collectionCuts(text)).toMatchObject({ starts: [], frame: [], doubts: [{ at: 3 }] });
  });
});

describe('the cuts of reports under one title', () => {
  const TITLE = '2022年度述职报告';
  const by = (name: string, title = TITLE) => lines(title, name, BODY);
  const starts = (...all: readonly string[]) => joinedCuts(lines(...all))?.starts.length ?? 0;

  it.each([
    ['two by two', [by('孙某某'), by('蒋某')], 2],
    ['one', [by('孙某某')], 0],
    ['two by one person', [by('孙某某'), by('孙某某')], 0],
    ['two by two, a third by the first', [by('孙某某'), by('蒋某'), by('孙某某')], 0],
    ['two of one person under two titles', [by('孙某某'), by('孙某某', '2022年度工作总结')], 2],
    ['two of one person, a third again', [by('孙某某'), by('孙某某', '2022年度工作总结'), by('孙某某')], 0],
    ['two of two titles', [by('孙某某'), by('蒋某', '2023年度述职报告')], 0],
    ['one too short', [by('孙某某'), lines(TITLE, '蒋某', '略。')], 0],
    ['by names before the year', [`孙某某${TITLE}\n${BODY}`, `蒋某${TITLE}\n${BODY}`], 2],
    ['by names that a label leads to', [by('述职人：孙某某'), by('述职人：蒋某')], 2],
    ['by labels of 39 characters', [by(`述职人：${words(35)}`), by('述职人：蒋某')], 2],
    ['by labels of 40', [by(`述职人：${words(36)}`), by('述职人：蒋某')], 0],
    ['by no name', [by('一年来，认真履职。'), by('今年来，认真履职。')], 0],
    ['a short text before', ['水利局汇编', by('孙某某'), by('蒋某')], 2],
    ['a long text before', [words(301), by('孙某某'), by('蒋某')], 3],
    ['a long notice before', [`通知\n${words(301)}`, by('孙某某'), by('蒋某')], 2],
  ])('%s', (_, all, count) => expect(starts(...all)).toBe(count));

  it('begin with the file where a report stands before them', () => {
    const text = lines(words(301), by('孙某某'), by('蒋某'));
    expect(joinedCuts(text)!.starts).toEqual([0, text.indexOf(TITLE), text.lastIndexOf(TITLE)]);
  });

  it('go by the name before the year, where one stands there and one below', () => {
    const by = (name: string) => lines(`孙某某${TITLE}`, `述职人：${name}`, BODY);
    expect(joinedCuts(lines(by('蒋某'), by('俞某')))).toBe(null);
  });

  it('leave what stands before to none, and a notice between', () => {
    const text = lines('汇编', by('孙某某'), '通知', '请报送材料。', by('蒋某'));
    expect(joinedCuts(text)!.frame.map(({ start, end }) => text.slice(start, end))).toEqual([
      '汇编\n',
      '通知\n请报送材料。\n',
    ]);
  });

  it('leave a notice to none behind 60 characters', () => {
    const text = (length: number) => lines(TITLE, '孙某某', `${words(length)}。学习。`, '通知', '请报送。', by('蒋某'));
    expect([43, 42].map((length) => joinedCuts(text(length))!.frame.length)).toEqual([1, 0]);
  });

  it('leave a notice in a report where little stands before it', () => {
    const text = lines(by('孙某某').replace(BODY, ''), '通知', BODY, by('蒋某'));
    expect(joinedCuts(text)!.frame).toEqual([]);
  });
});

describe('the cuts at a title that returns', () => {
  const report = (title: string, first = '一、做法') => lines(title, first, BODY);
  const starts = (...all: readonly string[]) => repeatedTitleCuts(lines(...all)).starts;
  const TITLE = '述职报告';

  it.each([
    ['a title of four characters', report(TITLE), report(TITLE), true],
    ['one of three', report('述职书'), report('述职书'), false],
    ['one of 60', report(words(60)), report(words(60)), true],
    ['one of 61', report(words(61)), report(words(61)), false],
    ['one that ends a sentence', report('述职报告。'), report('述职报告。'), false],
    ['an indented one', report(TITLE), report(`　　${TITLE}  `), true],
    ['one with a length', report(TITLE), report(`${TITLE}（860字）`), true],
    ['one of another year', report(`2021年${TITLE}`), report(`2022年${TITLE}`), true],
    ['one of another year in characters', report(`二〇二一年${TITLE}`), report(`二〇二二年${TITLE}`), true],
    ['one of another school year', report(`2021—2022学年${TITLE}`), report(`2022—2023学年${TITLE}`), true],
    ['one of another year, of another genre', report(`2021年${TITLE}`), report('2022年工作总结'), false],
    ['years that name no genre', report('2021年工作'), report('2022年工作'), false],
    ['a year whose numbering goes on', report(`2021年${TITLE}`), report(`2022年${TITLE}`, '二、打算'), false],
    ['one within a sentence', report(TITLE), report(`我的${TITLE}`), false],
    ['one that goes on', report(TITLE), report(`${TITLE}会`), false],
    ['a numbering that goes on', report(TITLE), report(TITLE, '二、打算'), false],
    ['no numbering', report(TITLE, '学习'), report(TITLE, '学习'), false],
    ['another numbering', report(TITLE), report(TITLE, '（一）做法'), false],
    ['of two numberings the first', report(TITLE, '一、做法\n1.学习'), report(TITLE, '一、做法\n2.学习'), true],
    ['of two numberings not the second', report(TITLE, '一、做法\n1.学习'), report(TITLE, '二、做法\n1.学习'), false],
    ['第一部分', report(TITLE, '第一部分 做法\n（二）学习'), report(TITLE, '第一部分 做法\n（三）学习'), true],
    ['（一）', report(TITLE, '（一）做法\n2.学习'), report(TITLE, '（一）做法\n3.学习'), true],
    ['1.', report(TITLE, '1.做法'), report(TITLE, '1.做法'), true],
  ])('%s', (_, first, second, cuts) => {
    expect(starts(first, second)).toEqual(cuts ? [0, first.length + 1] : []);
  });

  it('begin with the line, not with its words', () => {
    expect(starts('', report(` ${TITLE}`), report(TITLE))[0]).toBe(1);
  });

  it('are doubted at the first return, where there is one', () => {
    const text = lines(report(TITLE), report(TITLE, '二、打算'));
    expect(repeatedTitleCuts(text).doubts).toMatchObject([{ at: text.lastIndexOf(TITLE) }]);
    expect(repeatedTitleCuts(report(TITLE)).doubts).toEqual([]);
  });

  it('are found behind lines that hold the title', () => {
    const first = lines(TITLE, `以上是${TITLE}${TITLE}。`, '一、做法', BODY);
    expect(starts(first, report(TITLE), report(TITLE))).toHaveLength(3);
  });
});
