import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST, sharedAmong } from '../../../src/client/compare/shared.ts';
import { fold } from '../../../src/text/fold.ts';

/** The shared stretches of each passage, as text. */
const marked = (passages: string[][]) =>
  sharedAmong(passages).spans.map((blocks, passage) =>
    blocks.flatMap((spans, block) => spans.map(({ start, end }) => passages[passage]![block]!.slice(start, end))),
  );

test.each([
  [
    'six characters are a formula',
    [['始终坚持党的领导，'], ['我坚持党的领导吗']],
    [['坚持党的领导'], ['坚持党的领导']],
  ],
  ['five are none', [['甲坚持党领导乙'], ['丙坚持党领导丁']], [[], []]],
  [
    'as long as it gets, and no character longer',
    [['一要把政治建设摆在首位来抓'], ['二、把政治建设摆在首位去做']],
    [['把政治建设摆在首位'], ['把政治建设摆在首位']],
  ],
  [
    'punctuation makes no difference and stays outside at the edges',
    [['“同谋划、同部署、同推进”，很好'], ['同谋划同部署，同推进。也好']],
    [['同谋划、同部署、同推进'], ['同谋划同部署，同推进']],
  ],
  ['a mask is a mask', [['集中学习X次以上'], ['集中学习××次以上']], [['集中学习X次以上'], ['集中学习××次以上']]],
  ['no formula crosses a block', [['前面是政治建', '设摆在首位'], ['政治建设摆在首位']], [[], []]],
])('%s', (_, passages, expected) => {
  expect(marked(passages)).toEqual(expected);
});

test('each stretch says which others have it', () => {
  const { spans, stretches } = sharedAmong([
    ['严格落实主体责任清单'],
    ['要严格落实主体责任'],
    ['落实主体责任清单制度'],
  ]);
  expect(spans[0]).toEqual([
    [
      { start: 0, end: 2, with: [1] },
      { start: 2, end: 8, with: [1, 2] },
      { start: 8, end: 10, with: [2] },
    ],
  ]);
  expect(stretches).toEqual([
    { text: '严格落实主体责任', passages: [0, 1] },
    { text: '落实主体责任清单', passages: [0, 2] },
    { text: '落实主体责任', passages: [1, 2] },
  ]);
});

test('what one passage repeats is not shared', () => {
  expect(sharedAmong([['落实主体责任，落实主体责任'], ['另一段话']]).stretches).toEqual([]);
});

const few = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', 'X'), maxLength: 40 }), {
  maxLength: 3,
});

test('a character is marked exactly where it lies in six that another passage has too', () => {
  fc.assert(
    fc.property(fc.array(few, { minLength: 2, maxLength: 4 }), (passages) => {
      const { spans } = sharedAmong(passages);
      for (const [passage, blocks] of passages.entries())
        for (const [block, text] of blocks.entries()) {
          const others = passages.flatMap((texts, other) => (other === passage ? [] : texts.map(fold)));
          const own = fold(text);
          const expected = [...own].filter((_, at) =>
            Array.from({ length: LEAST }, (__, back) => own.slice(at - back, at - back + LEAST)).some(
              (gram, back) => at - back >= 0 && gram.length === LEAST && others.some((other) => other.includes(gram)),
            ),
          ).length;
          const found = spans[passage]![block]!.map(({ start, end }) => fold(text.slice(start, end)).length);
          expect(found.reduce((sum, length) => sum + length, 0)).toBe(expected);
        }
    }),
  );
});
