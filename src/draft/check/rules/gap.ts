import { alike, type Rule } from '../finding.ts';
import type { Line } from '../../../text/lines.ts';
import { spansOf, type Span } from '../../../text/spans.ts';

/** White space with Han or a sign of punctuation on both sides. */
const GAP = /(?<=[\p{Script=Han}，。；：、！？”）》])[ \t\u3000\u00a0]+(?=[\p{Script=Han}，。；：、！？“（《])/gu;
/** Between two such signs is text; titles, names and tables have gaps of their own. */
const SIGN = /[，。；]/;
/** So near to the beginning of its line a gap parts a number or a name from what follows. */
const NEAR = 8;

export const gap: Rule = {
  id: 'gap',
  why: 'Blanks that pasting leaves between characters show in print.',
  examples: [{ text: '全年共开展理论学习十二次， 组织党员 干部参加培训。', found: [' ', ' '] }],
  counterExamples: [
    '汇报人  张三',
    '一　主要工作，抓好落实。',
    '完成全年任务。　　厨师长　老卞',
    '使用 Word 处理，共 12 份。',
  ],
  find: (draft) => alike(draft, draft.lines.flatMap(gapsIn), 'gap'),
};

const gapsIn = ({ start, text }: Line): Span[] =>
  spansOf(text, GAP)
    .filter((span) => span.start >= NEAR && SIGN.test(text.slice(0, span.start)) && SIGN.test(text.slice(span.end)))
    .map((span) => ({ start: start + span.start, end: start + span.end }));
