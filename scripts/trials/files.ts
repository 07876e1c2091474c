import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../paths.ts';
import { column, pdf } from './pages.ts';
import { anyText } from './texts.ts';

const RAW = join(PROJECT, 'content/raw');
/** The reports that the project comes with. */
const seeds = readdirSync(RAW)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => new Uint8Array(readFileSync(join(RAW, file))));
const decoder = new TextDecoder();

const encoded = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));

/** A stretch of a file, as two shares of its length. */
const stretch = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
const cut = <Whole extends string | Uint8Array>(whole: Whole, [a, b]: [number, number]): Whole =>
  whole.slice(Math.floor(Math.min(a, b) * whole.length), Math.ceil(Math.max(a, b) * whole.length)) as Whole;

/** A sound file with bits flipped and bytes overwritten, or cut off. */
const damagedOf = (sound: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      seed: fc.constantFrom(...sound),
      flips: fc.array(fc.tuple(fc.nat(), fc.nat(7)), { maxLength: 4 }),
      writes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
      kept: fc.oneof(fc.constant<[number, number]>([0, 1]), stretch),
    })
    .map(({ seed, flips, writes, kept }) => {
      const bytes = Uint8Array.from(cut(seed, kept));
      if (bytes.length === 0) return bytes;
      for (const [at, bit] of flips) bytes[at % bytes.length]! ^= 1 << bit;
      for (const [at, value] of writes) bytes[at % bytes.length] = value;
      return bytes;
    });

const JOINS = ['', '\n', '\r\n', '\r', '\u2028', '。', ' ', '##paidbegin##'];

/** Lines of real files in another order, joined in another way, in another encoding. */
const rearranged = fc
  .record({
    seed: fc.constantFrom(...seeds).map((bytes) => decoder.decode(bytes).split('\n')),
    order: fc.array(fc.nat(), { minLength: 1, maxLength: 24 }),
    added: fc.array(anyText, { maxLength: 3 }),
    join: fc.constantFrom(...JOINS),
    encoding: fc.constantFrom('utf8', 'utf8', 'utf8', 'utf16le', 'utf16be', 'gb18030', 'big5'),
  })
  .map(({ seed, order, added, join, encoding }) =>
    encoded([...order.map((at) => seed[at % seed.length]!), ...added].join(join), encoding),
  );

const MARKERS = [
  '##paidbegin##',
  '##paidend##',
  '<paid>',
  '</paid>',
  '$$paidbegin$$',
  '##pagebreak##',
  '##paid',
  '请替换付费标签内内容',
  '篇一：',
  '【篇2】',
  '第一篇',
  '一、',
  '（一）',
  '1.',
  '①',
  '\n',
  '\n',
  '。',
];

/** Markers alone: nested, doubled, never closed. */
const soup = fc.array(fc.constantFrom(...MARKERS), { maxLength: 200 }).map((parts) => encoded(parts.join(''), 'utf8'));

const text = anyText.map((characters) => encoded(characters, 'utf8'));

const damaged = damagedOf(seeds);

/** Bytes of a file, sound or not. */
export const anyFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: damaged },
  { weight: 3, arbitrary: rearranged },
  { weight: 2, arbitrary: soup },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);

/** Formats that are read and not mere text; a damaged file of each tries its reader. */
const SOUND = {
  doc: [new Uint8Array(readFileSync(join(PROJECT, 'tests/fixtures/word/numbered.doc')))],
  pdf: [
    pdf([column(['2023年述职报告', '　　一、主要做法', '抓学习。']), column(['　　二、存在的问题', '不够深入。'])]),
  ],
};

export const TRIAL_FORMATS = ['txt', 'md', 'doc', 'pdf'] as const;
export type TrialFormat = (typeof TRIAL_FORMATS)[number];

/** Bytes of a file of each format. */
export const anyFileOf: Readonly<Record<TrialFormat, fc.Arbitrary<Uint8Array>>> = {
  txt: anyFile,
  md: anyFile,
  doc: damagedOf(SOUND.doc),
  pdf: damagedOf(SOUND.pdf),
};

const REPEATED = [
  '一',
  '抓学习。',
  '一、',
  '##paidbegin##',
  '<paid>',
  '\u3000 ',
  '（',
  '“',
  '一、做法（一）',
  '。一、',
  '下一步，我要加强学习，改进作风，把各项工作做得更好。',
  'D',
  '*',
  '篇一：',
  'a\u3000',
  'a1 ',
  '1.',
  '3',
];

/**
 * Files whose size or shape tries a program's patience: `characters` without a line break, or `lines` of headings,
 * titles and heads of a collection.
 */
export const hugeFiles = (characters: number, lines: number): [name: string, bytes: Uint8Array][] => {
  const filled = (part: string) => part.repeat(Math.ceil(characters / part.length));
  const numbered = (line: (n: number) => string) => Array.from({ length: lines }, (_, n) => line(n + 1)).join('\n');
  const report = decoder.decode(seeds[1]!).replace(/\s/g, '');
  const files: [string, string][] = [
    ...REPEATED.map((part): [string, string] => [`${part} again and again`, `标题\n${filled(part)}`]),
    ['one gap within a line', `标题\n甲${filled(' ')}乙`],
    ['one gap at the end of a line', `标题\n甲${filled(' ')}\n乙`],
    ['one gap between lines', `标题\n甲${filled('\n')}乙`],
    ['a report in one line, again and again', filled(report)],
    ['thousands of headings', numbered((n) => `${n % 99}、做法${n}\n抓落实见成效。`)],
    ['thousands of headings without text', numbered(() => '（一）学习')],
    ['thousands of stray headings', numbered(() => '（七）。抓学习。')],
    ['thousands of nested headings', numbered((n) => `${['一、', '（一）', '1.', '（1）', '①'][n % 5]}做法${n}`)],
    ['thousands of reports', numbered((n) => `篇${n % 99}：总结\n${'抓学习，见成效。'.repeat(9)}`)],
    ['thousands of titles', numbered(() => '述职报告\n一、做法\n抓学习。')],
    ['thousands of invisible lines', numbered(() => '\r\u200b')],
  ];
  return files.map(([name, text]) => [name, encoded(text, 'utf8')]);
};
