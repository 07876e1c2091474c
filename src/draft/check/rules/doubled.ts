import { alike, type Rule } from '../finding.ts';
import { spansIn } from '../lines.ts';

/** Characters that no word of theirs doubles; behind what stands before the bar, and before what stands behind it, two words meet. */
const DOUBLED = [
  '(?<![目标])的的(?!确)',
  '(?<!为|除)了了(?![解然结事却不])',
  '(?<![于就不总但可要又凡只还])是是(?![否非])',
  '(?<![存现实所内潜外自正好])在在(?!校|职|岗|建|编|线)',
  '(?<![饱平中温总缓谐共])和和(?![气美睦平谐])',
  '(?<!参|给|授|赋)与与(?!会)',
  '(?<!以|涉|普|顾|提|波|危|遍)及及(?!时|早|格)',
  '(?<![行作认成因称以])为为(?!了|民|官|人|政|主|何|什)',
  '(?<![面应针绝反相核校])对对(?!照|标|应|口|接|待|象|策|外)',
  '(?<![面方志动导趋倾走风取意定朝去])向向(?!上|下|前|导)',
  '(?<![服听跟顺遵])从从(?!严|事|业|容|来|而|不)',
  '(?<![需主重必只想首还就也都不概提])要要(?!求|点|素|害|务)',
  '(?<!没|所|具|拥|占|享|持|国|私|公)有有(?!效|序|力|利|的|所|关|些|机|限|望|待)',
  '(?<![首成全])都都',
  '(?<![成])就就(?!业|是|地|近|读)',
  '(?<!一把|一)把把(?!关|握|脉)',
  '也也|并并(?!不|非)|被被(?!动)|或或(?!多)|而而|但但|与和|和与|及和|将将|我们我们|他们他们|进行进行|开展开展|工作工作(?!者|量|站|法|机)|认真认真|不断不断|更更',
].join('|');
/** Signs of punctuation that stand twice, or of which the second cannot follow the first. */
const SIGNS = '，，+|。。(?!。)|、、+|；；+|：：+|，。|。，|、。|，、|、，|；。|，；|？？？+|！！！+';

const PATTERN = new RegExp(`${DOUBLED}|${SIGNS}`, 'g');

export const doubled: Rule = {
  id: 'doubled',
  why: 'A slip of typing or pasting leaves a word or a sign twice.',
  examples: [
    { text: '完成了上级交办的的任务，取得了了一定成绩。', found: ['的的', '了了'] },
    { text: '全年无事故，，工作工作扎实，，。', found: ['，，', '工作工作', '，，'] },
  ],
  counterExamples: [
    '天天学习，常常走访，实实在在办事，达到了预期目的的活动，为了了解实情。',
    '存在在校学习时间不足，学习习近平总书记重要讲话，工作作风扎实。',
    '提出重要要求，于是是否整改成了难点，涉及及时上报。',
  ],
  find: (draft) => alike(draft, spansIn(draft.lines, PATTERN), 'twice'),
};
