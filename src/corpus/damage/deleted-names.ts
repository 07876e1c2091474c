import type { DamagedFrame } from './frame.ts';

/** Nouns that 思想 begins: 思想政治工作 is sound where 思想 alone is not. */
const NOT_A_COMPOUND =
  '(?!政治|道德|建设|文化|工作|教育|路线|作风|观念|认识|理论|方法|体系|宣传|舆论|武器|动态|素质|品德|精髓|内涵|伟力|基础|防线|上)';
const PRAISE = '(?:坚强|正确|统一|亲切|大力|有力|集中统一|科学)*';

/** Names and titles that a site or a program took out: the sentence is left without them. */
export const deletedNames: readonly DamagedFrame[] = [
  {
    id: 'deleted-thought',
    name: { zh: '“思想”前缺名称', en: 'A thought without its name' },
    why: {
      zh: '“思想”之前缺了是谁的、什么思想。',
      en: 'does not say whose thought it is; the name before 思想 is gone.',
    },
    frame: new RegExp(
      [
        '以思想(?:和[^，。；]{1,12})?作?为(?:指导|指引|行动指南|根本遵循)',
        '(?:用|以)思想(?:武装(?:头脑|全党|党员|干部)|凝心铸魂|统一思想)',
        `(?:学习|宣传|领会|学思践悟|学深悟透)贯彻思想${NOT_A_COMPOUND}`,
        `(?<![和与及、])学习思想(?:主题教育|和党的|、党的)`,
      ].join('|'),
      'g',
    ),
    examples: [
      { text: '坚持以思想为指导，全面落实各项部署。', words: '以思想为指导' },
      { text: '把学习贯彻思想作为必修课。', words: '学习贯彻思想' },
      { text: '坚持用思想武装头脑、指导实践。', words: '用思想武装头脑' },
    ],
    counterExamples: [
      '坚持以习近平新时代中国特色社会主义思想为指导',
      '以新时代中国特色社会主义思想为指导',
      '以毛泽东思想为指导',
      '学习贯彻思想政治工作会议精神',
      '以思想为引领、以行动为抓手',
      '加强学习思想建设',
      '用思想政治工作凝聚人心',
    ],
  },
  {
    id: 'clipped-thought',
    name: { zh: '“思想”的名称残缺', en: 'A thought with half its name' },
    why: { zh: '的名称不全。', en: 'is a name with a part gone.' },
    frame: new RegExp(
      [
        `(?:学习|贯彻|践行|领会|坚持|宣传|以|用)新时代思想${NOT_A_COMPOUND}`,
        '(?<!中国|国|的|有|具|方|当代)特色社会主义(?=思想|理论体系|道路|制度)',
      ].join('|'),
      'g',
    ),
    examples: [
      { text: '深入开展学习贯彻新时代思想主题教育。', words: '贯彻新时代思想' },
      { text: '认真学习特色社会主义思想。', words: '特色社会主义' },
    ],
    counterExamples: [
      '学习贯彻习近平新时代中国特色社会主义思想',
      '坚持新时代思想政治工作',
      '建设有中国特色社会主义理论',
      '中国特色社会主义制度',
      '地方特色社会主义新农村',
    ],
  },
  {
    id: 'deleted-object',
    name: { zh: '“保持一致”缺对象', en: 'Agreement with nobody' },
    why: { zh: '没有说同谁保持一致。', en: 'does not say with whom; the object is gone.' },
    frame:
      /(?<![参给授赋])与某?保持(?:着)?(?:高度)?一致|(?<![不相共一等合会协如])同某?保持(?:着)?(?:高度)?一致|(?<![温饱中缓平总附])和某?保持高度一致/g,
    examples: [
      { text: '始终在政治立场、政治方向上同某保持一致。', words: '同某保持一致' },
      { text: '自觉在思想上政治上行动上与保持高度一致。', words: '与保持高度一致' },
    ],
    counterExamples: [
      '同党中央保持高度一致',
      '与以习近平同志为核心的党中央保持高度一致',
      '会议精神共同保持一致',
      '各县口径不同，保持一致',
      '各项指标要保持一致',
      '同某某单位保持联系',
    ],
  },
  {
    id: 'deleted-core',
    name: { zh: '“核心”缺姓名', en: 'A core without its name' },
    why: { zh: '没有说以谁为核心；姓名不在了。', en: 'does not say who; the name is gone.' },
    frame:
      /(?<![自误认可所难])以(?:同志)?为(?:领导)?核心的(?:党中央|中央|党的|领导集体)|(?<![自误认可所难])以同志为(?:核心|总书记)|维护(?:党中央的?核心、|的核心(?:地位)?)/g,
    examples: [
      { text: '紧密团结在以为核心的党中央周围。', words: '以为核心的党中央' },
      { text: '紧密团结在以同志为核心的党中央周围。', words: '以同志为核心的党中央' },
      { text: '坚决维护党中央的核心、全党的核心地位。', words: '维护党中央的核心、' },
    ],
    counterExamples: [
      '以习近平同志为核心的党中央',
      '坚决维护习近平总书记党中央的核心、全党的核心地位',
      '以党支部为核心的基层组织',
      '以江泽民同志为核心的党中央',
      '不少人以为核心的问题在于经费',
    ],
  },
  {
    id: 'deleted-leader',
    name: { zh: '“领导下”缺主语', en: 'Led by nobody' },
    why: { zh: '没有说在谁的领导下。', en: 'does not say whose; the name is gone.' },
    frame: new RegExp(
      `(?<=^|[\\n\\s，。；：、！？年月日来间里])在的${PRAISE}(?:领导|指导|带领|关心|支持|帮助|关怀|部署|指引)(?:和[^，。；]{1,8})?[之]?下`,
      'g',
    ),
    examples: [
      { text: '2023年，在的坚强领导下，各项工作稳步推进。', words: '在的坚强领导下' },
      { text: '一年来在的正确领导和大力支持下，完成了任务。', words: '在的正确领导和大力支持下' },
    ],
    counterExamples: [
      '在党委的坚强领导下',
      '存在的领导不力问题，年底下达整改书',
      '现在的领导下基层调研',
      '在区委的正确领导和支持下',
      '在上级的关心支持下',
    ],
  },
  {
    id: 'deleted-speaker',
    name: { zh: '“重要讲话”缺主语', en: 'A speech by nobody' },
    why: { zh: '没有说是谁的；“的”之前缺了姓名或名称。', en: 'does not say whose; the name before 的 is gone.' },
    frame:
      /(?<!(?:需要?|须|要|应当?|所|们|他|值得|必须|如何|怎样|何)(?:进一步|认真|深入|全面)?)(?:学习贯彻(?:落实)?|学习宣传贯彻|贯彻落实|(?:深入|认真|坚决|全面)(?:学习|贯彻|落实|领会)|深刻领会|牢记)的(?:系列)?重要(?:讲话|论述|指示|批示|思想)/g,
    examples: [
      { text: '深入学习贯彻的重要讲话精神。', words: '学习贯彻的重要讲话' },
      { text: '坚决落实的重要指示批示要求。', words: '坚决落实的重要指示' },
    ],
    counterExamples: [
      '深入学习贯彻重要讲话精神',
      '学习贯彻习近平总书记的重要讲话精神',
      '列出需要认真学习的重要讲话篇目',
      '交流了会上学习的重要讲话',
      '汇编了我们学习贯彻的重要论述',
    ],
  },
];
