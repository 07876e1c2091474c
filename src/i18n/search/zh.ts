import { citeWords } from '../cite.ts';
import type { Locale } from '../locale.ts';
import { always } from '../sentence.ts';
import { zhCompare } from './compare.ts';
import { zhFigures } from './figures.ts';
import { zhOwn } from './own.ts';
import { inFileName, site } from '../site.ts';
import { sourceStyleWords } from '../source-styles.ts';
import { nouns } from '../taxonomy.ts';

/** What the search page's script says in Chinese. Names in braces stand for what is put in. */
export const zh = {
  locale: 'zh' as Locale,
  sources: sourceStyleWords.zh,
  blank: '空缺',
  headless: '无标题（{type}）',
  facets: {
    ...{ type: '类型', topic: '主题', report: nouns.zh.one, kind: '文种', year: '年份' },
    ...{ length: '字数', counted: '计数' },
  },

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
    any: '问号一个代表一个字，连着最多 {any} 个',
    empty: '冒号后面要接着写词句，中间不空格',
    facet: '没有这个类型或主题；名称见筛选栏',
    slash: '正则表达式要单独成词，两头都写斜线',
    sign: '正则表达式里不能有标点，原文按去掉标点的字查',
    bracket: '括号要成对，方括号里写字或“一-九”这样的范围',
    repeat: '重复只能跟在单个字、点或方括号后面，最多 {reach} 次，一共最多 {times} 处；可有可无的字和几选一也不能太多',
    pair: '要有两个连着的固定的字，竖线隔开的每一支都要有',
    long: '正则表达式最多 {long} 个字',
    wide: '要逐节读的超过 {read} 节，请写上更少见的字',
  },
  ignored: '{words} 里没有可查的字，已略过。',
  simplified: '按简体查：{q}',
  gap: '“…”处隔 0 到 {n} 个字都算。',
  any: '“?”处可以是任何一个字。',
  together: { sentence: '几个词句要在同一句里。', report: '几个词句要在同一篇里；有其中一个的节都列出来。' },
  expression: '正则表达式按去掉标点的字查；* 和 + 最多 {reach} 个字，不跨段。',

  unfiltered: always('不筛选时有 {n} 节：{link}'),
  widen: '清除筛选',
  noneOfAll: always('没有一节合乎全部 {n} 个词句。分开查：'),
  sayOtherwise: '可以换一个说法，或者查短一些的词。',
  near: '相差一个字的（不是您查的原句）：',
  parts: '没有整句，只有其中一部分（不是您查的原句）：',
  none: '没有',
  closest: '最接近的原句',
  closestNote: '没有一句与您写的完全一样。划去的字是您写的，加底线的字是原文的。',
  related: '相关的节',
  relatedNote: '按字词的多少和轻重排序，不是逐字命中；最多列 {n} 节。',
  relatedNone: '没有相关的节。可以换几个词，或者清除筛选。',
  askAnyOrder: '放宽：字都有、次序不拘的节',
  anyOrder: '放宽的结果',
  anyOrderNote: '下面不是您查的原句：这些节里有同样的字，次序不拘。',
  anyOrderNone: '放宽也没有。',

  chip: '{facet}：{value} ×',
  without: '不含“{part}”',
  filters: '筛选',
  /** What says in a query what a section is filed under. */
  filedAs: { type: '类型:', topic: '主题:' },
  filtersChosen: always('筛选（已选 {n} 项）'),
  rest: always('其余 {n} 项'),
  restByMost: '其余 {n} 项（列节数最多的 {listed} 项）',
  restUpTo: '其余 {n} 项（列到第 {listed} 项）',
  titles: `标题相符的${nouns.zh.one}`,
  titlesRest: always('其余 {n} 篇'),
  titlesUpTo: '其余 {n} 篇（列到第 {listed} 篇）',

  ways: '看法和导出',
  view: '看法',
  views: {
    ...{ passages: '逐段', lines: '逐行', spread: '分布', compare: '词频对比', related: '相关' },
    ...{ fillers: '填空', collocates: '搭配' },
  },
  save: '存下查询',
  saved: '已存',
  exportAll: always('导出全部 {n} 处'),
  exportListed: '导出所列各行（不是全部）',
  exportSections: always('导出全部 {n} 节全文'),
  documents: { docx: 'Word', md: 'Markdown', txt: '纯文本', print: '打印' },
  /** Over the passages found. */
  documentTitle: '查找“{query}”',
  exporting: '导出',
  formats: { csv: 'CSV', jsonl: 'JSONL', xlsx: 'Excel', txt: '纯文本', bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  citations: citeWords.zh.inside,
  head: { query: '查询', url: '网址', version: '语料版本', found: '命中', places: '{places}，{sections}', colon: '：' },
  /** Names of the columns of a table of places. */
  csv: {
    report: `${nouns.zh.one}编号`,
    title: nouns.zh.one,
    genre: '文种',
    year: '年份',
    types: '类型',
    topics: '主题',
    section: '文段',
    position: '位置',
    left: '左文',
    match: '词句',
    right: '右文',
    heading: '标题',
    url: '网址',
    query: '查询',
    search: '查询网址',
    version: '语料版本',
    citation: '引文',
  },
  comma: '、',
  fileName: `${inFileName(site.name.zh)} {name}`,

  notPrinted: always('还有 {n} 条没有印在这里。要印全，用“看法和导出”里的“打印”。'),
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

  byFacet: {
    ...{ type: '按类型', topic: '按主题', report: `按${nouns.zh.one}`, kind: '按文种', year: '按年份' },
    ...{ length: '按字数', counted: '按计数' },
  },
  columns: { sections: '节', places: '处', reports: '篇', rate: '每万字', position: '位置', placesOf: '{q}（处）' },
  position: `在${nouns.zh.one}里的位置`,
  positionCaption: '全文十等分，各有几处',
  tenths: ['开头', '二', '三', '四', '五', '六', '七', '八', '九', '结尾'],
  strips: '逐篇的位置',
  stripsCaption: '每篇从头到尾，词句在哪里；数字是在全文的百分之几',

  ...zhCompare,

  figures: zhFigures,
  own: zhOwn,
};

/** What the search page's script says, in one language. It goes to the browser with the page. */
export type SearchWords = typeof zh;
