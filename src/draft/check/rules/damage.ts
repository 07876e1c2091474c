import { frames } from '../../../corpus/damage/frames.ts';
import { alike, type Rule } from '../finding.ts';
import { spansOf } from '../../../text/spans.ts';

export const damage: Rule = {
  id: 'damage',
  why: 'Copied text may have lost a name, a number or a character.',
  examples: [{ text: '坚持以思想为指导，全年累计余人次参加培训。', found: ['以思想为指导', '累计余人次'] }],
  counterExamples: ['坚持以习近平新时代中国特色社会主义思想为指导，累计1200余人次参加培训。'],
  find: (draft) => frames.flatMap(({ id, frame }) => alike(draft, spansOf(draft.text, frame), id)),
};
