import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  id: '本节的标识：篇的标识/锚点，也是页面地址里的那一段',
  report: '所在篇的标识',
  title: '篇的标题',
  kind: '文种',
  year: '所述的一年；看不出的为空',
  order: '在篇中的次序，从 0 起',
  depth: '层级，一级标题为 1，没有标题的为 0',
  marker: '序号原样，如（一）；没有的为空',
  heading: '标题，不带序号和末尾标点；没有的为空',
  headline: '标题原样；没有的为空',
  run_in: '标题是否就是段首的一句',
  path: '上级标题，从外到内，JSON 数组',
  type: '第一个类型',
  types: '类型，JSON 数组',
  topics: '主题，JSON 数组；没有的为 []',
  basis: '第一个类型凭什么：section 本节，parent 上级标题，person 人工确定',
  confidence: '程序对第一个类型的把握，0 到 1',
  scores: '模型给各类型的概率，不到 0.05 的不列，JSON 对象；人工确定的为 1',
  decided: '把握够不够；false 的在页面上是“未定”',
  chars: '标题和正文的字数，不算空白',
  blanks: '隐去的地方（XX、某某）有几处',
  text: '本节自己的正文，段与段之间一个换行，不含下级',
};

/** A column of the table of sections. */
export type ColumnName = keyof typeof zh;

/** What each column of the table of sections means. */
export const columnWords: Record<Locale, Record<ColumnName, string>> = {
  zh,
  en: {
    id: `Id of the section: id of the ${nouns.en.one}/anchor, as in the address of its page`,
    report: `Id of its ${nouns.en.one}`,
    title: `Title of the ${nouns.en.one}`,
    kind: 'Genre',
    year: 'Year reported on; empty where none is named',
    order: `Place in the ${nouns.en.one}, from 0`,
    depth: 'Level: 1 for headings of the first level, 0 without a heading',
    marker: 'The number as it stands, e.g. （一）; empty where there is none',
    heading: 'The heading without number and closing punctuation; empty where there is none',
    headline: 'The heading as it stands; empty where there is none',
    run_in: 'Whether the heading is the first sentence of a paragraph',
    path: 'Headings above, the outermost first, a JSON array',
    type: 'The leading type',
    types: 'Types, a JSON array',
    topics: 'Topics, a JSON array; [] where there are none',
    basis: 'What the leading type stands on: section, parent (the heading above) or person',
    confidence: 'How sure the program is of the leading type, 0 to 1',
    scores: 'The chance the model gives each type, a JSON object, those below 0.05 left out; 1 where a person decided',
    decided: 'Whether that is enough; false is shown as undecided',
    chars: 'Characters of heading and text, white space not counted',
    blanks: 'Masks (XX, 某某) in it',
    text: 'Its own text, a line feed between paragraphs, without the sections below it',
  },
};
