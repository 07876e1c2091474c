import { findMasks } from '../../../text/masks.ts';
import { merged } from '../../../text/spans.ts';
import { alike, type Rule } from '../finding.ts';
import { spansIn } from '../lines.ts';

/** What drafts leave open besides masks: ＿＿ to be filled, a digit of a year or a number. */
const OPEN =
  /＿+|(?<=\d)[XxＸ×*＊]+(?=[年月日号个次人名项万元％%])|[（(]\s*(?:待定|待补充?|待核实?|此处(?:填写|补充)[^）)]*)\s*[）)]/g;

export const mask: Rule = {
  id: 'mask',
  why: 'What is left open must be filled before the report is handed in.',
  examples: [
    { text: '全年开展“第一议题”学习XX次，慰问某某社区。', found: ['XX', '某某'] },
    { text: '组织培训＿＿次，202X年完成整改。', found: ['＿＿', 'X'] },
  ],
  counterExamples: ['推行1+X证书制度，设备规格为40*4，做X光检查。'],
  find: (draft) => alike(draft, merged([...findMasks(draft.text), ...spansIn(draft.lines, OPEN)]), 'mask'),
};
