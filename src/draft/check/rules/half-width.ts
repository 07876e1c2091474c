import { alike, type Rule } from '../finding.ts';
import type { Line } from '../../../text/lines.ts';
import { spansOf, type Span } from '../../../text/spans.ts';

const HAN = '[\\p{Script=Han}“”‘’（）《》〇]';
/** A half-width sign with Han on both sides or at the end of a line; two brackets around Han; straight quotes around Han. */
const PATTERN = new RegExp(
  [
    `(?<=${HAN})[,;:?!](?=${HAN}|$)`,
    `(?<=[\\d%％])[,;](?=\\p{Script=Han})`,
    `(?<=\\p{Script=Han})\\.(?=\\p{Script=Han}|$)`,
    `(?<!^)\\((?=\\p{Script=Han})|(?<=\\p{Script=Han})\\)(?!^)`,
    `["'](?=\\p{Script=Han})|(?<=\\p{Script=Han})["']`,
  ].join('|'),
  'gu',
);
/** A number in half-width brackets counts a heading; many write so. */
const COUNTER = /^[(（][一二三四五六七八九十\d]{1,3}[)）]/;

export const halfWidth: Rule = {
  id: 'half-width',
  why: 'Chinese text takes full-width punctuation (GB/T 15834).',
  examples: [
    { text: '理论学习还不够系统,学用结合不够紧密.', found: [',', '.'] },
    { text: '推进"三会一课"(含主题党日)制度落实', found: ['"', '"', '(', ')'] },
  ],
  counterExamples: [
    '完成投资1,200万元，增长3.5%，时间为9:30。',
    '(一)抓学习\n1.抓制度',
    '使用Office软件（Word, Excel）。',
  ],
  find: (draft) => alike(draft, draft.lines.flatMap(signsIn), 'sign'),
};

function signsIn({ start, text }: Line): Span[] {
  const from = COUNTER.exec(text)?.[0].length ?? 0;
  return spansOf(text, PATTERN)
    .filter((span) => span.start >= from)
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}
