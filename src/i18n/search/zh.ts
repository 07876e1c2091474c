import type { Locale } from '../locale.ts';
import { always } from '../sentence.ts';
import { zhFigures } from './figures.ts';
import { nouns } from '../taxonomy.ts';

/** What the search page's script says in Chinese. Names in braces stand for what is put in. */
export const zh = {
  locale: 'zh' as Locale,
  blank: '空缺',
  headless: '无标题（{type}）',
  facets: { type: '类型', topic: '主题', report: nouns.zh.one, kind: '文种', year: '年份' },

  asking: '正在查……',
  failed: '没有查成：索引读不出来。请检查网络，再刷新本页。',
  sections: always('{n} 节'),
  places: always('{n} 处'),
  reports: always('{n} 篇'),
  found: '命中 {sections} {places}，见于 {reports}',
  foundAll: '共 {sections}，见于 {reports}',
  exact: '逐字核对',
  notFound: '没有找到{words}。',
  nothingToFind: '没有可查的字。请输入汉字、字母或数字。',
  unreadable: '没有查，有一处读不懂：{q} 第 {n} 个字起：{problem}。',
  problems: {
    minus: '减号后面要接着写不要的词句，中间不空格',
    bar: '竖线两边都要有词句',
    any: '问号一个代表一个字，连着最多 {n} 个',
  },
  ignored: '{words} 里没有可查的字，已略过。',
  simplified: '按简体查：{q}',
  gap: '“…”处隔 0 到 {n} 个字都算。',
  any: '“?”处可以是任何一个字。',

  unfiltered: always('不筛选时有 {n} 节：{link}'),
  widen: '清除筛选',
  noneOfAll: always('没有一节合乎全部 {n} 个词句。分开查：'),
  sayOtherwise: '可以换一个说法，或者查短一些的词。',
  near: '相差一个字的（不是您查的原句）：',
  parts: '没有整句，只有其中一部分（不是您查的原句）：',
  none: '没有',
  askAnyOrder: '放宽：字都有、次序不拘的节',
  anyOrder: '放宽的结果',
  anyOrderNote: '下面不是您查的原句：这些节里有同样的字，次序不拘。',
  anyOrderNone: '放宽也没有。',

  chip: '{facet}：{value} ×',
  filters: '筛选',
  filtersChosen: always('筛选（已选 {n} 项）'),
  rest: always('其余 {n} 项'),
  restByMost: '其余 {n} 项（列节数最多的 {listed} 项）',
  restUpTo: '其余 {n} 项（列到第 {listed} 项）',
  titles: `标题相符的${nouns.zh.one}`,
  titlesRest: always('其余 {n} 篇'),
  titlesUpTo: '其余 {n} 篇（列到第 {listed} 篇）',

  view: '看法',
  views: { passages: '逐段', lines: '逐行', spread: '分布', compare: '对比', fillers: '填空', collocates: '搭配' },
  save: '存下查询',
  saved: '已存',
  exportAll: always('导出全部 {n} 处'),
  exporting: '导出',
  formats: { csv: 'CSV', jsonl: 'JSONL', txt: '纯文本' },
  head: { query: '查询', url: '网址', version: '语料版本', found: '命中', places: '{places}，{sections}', colon: '：' },
  /** Names of the columns of a table of places. */
  csv: ['左文', '词句', '右文', '文段', '标题', '类型', `${nouns.zh.one}编号`, nouns.zh.one, '网址'],
  comma: '、',
  fileName: '文段 {name}',

  moreSections: always('再显示（还有 {n} 节）'),
  morePlaces: always('再显示（还有 {n} 处）'),
  moreSentences: always('本节还有 {n} 句'),

  sort: '排序',
  sorts: { report: nouns.zh.one, right: '右文', left: '左文', type: '类型' },
  width: '左右字数',
  reading: '读取原文',
  noLines: '没有词句，就没有逐行。',
  linesCaption: '每一处一行，词句对齐',
  left: '左文',
  phrase: '词句',
  right: '右文',

  byFacet: { type: '按类型', topic: '按主题', report: `按${nouns.zh.one}`, kind: '按文种', year: '按年份' },
  columns: { sections: '节', places: '处', reports: '篇', rate: '每万字', position: '位置', placesOf: '{q}（处）' },
  position: `在${nouns.zh.one}里的位置`,
  positionCaption: '全文十等分，各有几处',
  tenths: ['开头', '二', '三', '四', '五', '六', '七', '八', '九', '结尾'],
  strips: '逐篇的位置',
  stripsCaption: '每篇从头到尾，词句在哪里；数字是在全文的百分之几',

  other: '另一个词句',
  compare: '对比',
  askOther: '写上另一个词句，两个并排数。',
  otherUnreadable: '“{q}”读不懂：{problem}。',
  compared: '“{a}” {first}，“{b}” {second}',
  overlap: '同一节里',
  only: '只有“{q}”',
  both: '两个都有',
  restFiltered: always('还有 {n} 项，筛选以后再看。'),

  figures: zhFigures,

  own: {
    title: '我的查询（只存在这台设备上）',
    saved: '存下的',
    recent: '最近 {n} 个',
    drop: '删去',
    export: '导出',
    import: '导入',
    imported: '导入：新加 {added} 个，原有 {known} 个，略过 {skipped} 个。',
    notImported: '没有导入：这个文件里没有查询。请选“导出”存下的文件。',
    clear: '清空最近',
    all: '全部',
    filters: always('（筛选 {n} 项）'),
    file: '文段 我的查询',
  },
};

/** What the search page's script says, in one language. It goes to the browser with the page. */
export type SearchWords = typeof zh;
