import type { DamagedFrame } from './frame.ts';

/** Characters, numbers and quotations that went missing. */
export const lostWords: readonly DamagedFrame[] = [
  {
    id: 'lost-character',
    name: { zh: '“党组织”缺字', en: 'An organization short of a character' },
    why: { zh: '缺一个字，大约是“组织”剩了“织”。', en: 'lacks a character; of 组织 only 织 is left.' },
    frame: /党(?:委|总支)?织(?=[和及与或、，。；的]|负责人|书记|生活|领导|建设|干部|开展|换届|设置|$)/g,
    examples: [
      { text: '对所属基层党委织和科级干部进行监督检查。', words: '党委织' },
      { text: '各级党织书记带头讲党课。', words: '党织' },
    ],
    counterExamples: ['党组织书记', '党委组织开展活动', '党委织密监督网络', '各级党委织牢安全防线', '党总支织就服务网'],
  },
  {
    id: 'lost-number',
    name: { zh: '量词前缺数字', en: 'A measure without its number' },
    why: { zh: '没有数字；“余”之前的数不在了。', en: 'has no number; what stood before 余 is gone.' },
    frame:
      /(?:累计|共计|总计|共有|先后|开展|召开|组织|举办|完成|培训|慰问|发放|接待|约)余(?:[人场]次|[次场件条份户项](?![目款数])|万?[元人])/g,
    examples: [
      { text: '全年累计余人次参加培训。', words: '累计余人次' },
      { text: '开展余场宣讲。', words: '开展余场' },
    ],
    counterExamples: [
      '累计1200余人次',
      '开展X余场宣讲',
      '召开*余次会议',
      '完成余款结算',
      '完成余项目清理',
      '发放余额',
      '先后十余次',
    ],
  },
  {
    id: 'empty-quotation',
    name: { zh: '引号里是空的', en: 'An empty quotation' },
    why: { zh: '里面没有字。', en: 'has nothing in it.' },
    frame: /“”|‘’|《》|「」|『』|【】/g,
    examples: [
      { text: '认真学习《》和党章。', words: '《》' },
      { text: '开展“”主题活动。', words: '“”' },
    ],
    counterExamples: ['学习《条例》《准则》', '“甲”“乙”两项', '“XX”活动'],
  },
];
