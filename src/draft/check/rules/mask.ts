import { findMasks } from '../../../text/masks.ts';
import { merged, spansOf, type Span } from '../../../text/spans.ts';
import { alike, type Rule } from '../finding.ts';
import { spansIn } from '../lines.ts';

/** What drafts leave open besides masks: ＿＿ to be filled, a digit of a year or a number. */
const OPEN =
  /＿+|(?<=\d)[XxＸ×*＊]+(?=[年月日号个次人名项万元％%])|[（(]\s*(?:待定|待补充?|待核实?|此处(?:填写|补充)[^）)]*)\s*[）)]/g;

/** Signs of Markdown, and a letter that is all a line has: a cell of a table. */
const NO_BLANK = /^[^\S\n]*\*(?=\s)|^[ \t]*[XxＸ×][ \t]*$|(?<=^|[\s|])\*\*[^*\n]+\*\*(?=[\s|：:]|$)/gm;

/** Where a line begins as a heading of Markdown does, paired stars are its emphasis. */
const MARKDOWN = /^#{1,6}[ \t]/m;
const EMPHASIS = /(\*{1,3})(?![*\s])[^*\n]*[^*\s]\1(?!\*)/g;

const othersIn = (text: string): Span[] => [
  ...spansOf(text, NO_BLANK),
  ...(MARKDOWN.test(text) ? spansOf(text, EMPHASIS) : []),
];

export const mask: Rule = {
  id: 'mask',
  why: 'What is left open must be filled before the report is handed in.',
  examples: [
    { text: '全年开展“第一议题”学习XX次，慰问某某社区。', found: ['XX', '某某'] },
    { text: '组织培训＿＿次，202X年完成整改。', found: ['＿＿', 'X'] },
    { text: '走访张**家和李**家。', found: ['**', '**'] },
    { text: '# 总结\n培训**次，慰问困难群众。', found: ['**'] },
  ],
  counterExamples: [
    '推行1+X证书制度，设备规格为40*4，做X光检查。',
    '* 第一条\n**时间**：三月\n| **项目** |\nX\n9',
    '# 总结\n到**九月**初，完成了*全部*任务。',
  ],
  find(draft) {
    const others = othersIn(draft.text);
    const found = merged([...findMasks(draft.text), ...spansIn(draft.lines, OPEN)]);
    const isOther = (one: Span) => others.some(({ start, end }) => start <= one.start && one.end <= end);
    return alike(
      draft,
      found.filter((one) => !isOther(one)),
      'mask',
    );
  },
};
