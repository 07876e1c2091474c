import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

const NAMED = /报告|总结|述职|小结|汇报|材料|计划|讲话|体会/;
/** What forms and pages write before a title. */
const BEFORE = [
  /#{1,3}\s+/,
  /(?:文件|文章|材料)?(?:标题|题目|题名)\s*[：:]\s*/,
  /附件\s*[一二三四五六七八九十\d]{0,3}[：:]\s*/,
  /(?:范文|例文|样文)[一二三四五六七八九十\d]{0,3}[：:、]\s*/,
  /【(?:范文|例文|精选|推荐|通用|热门|原创|转载)】\s*/,
];
/** What files and pages write behind one: .docx, - 副本(2), （终稿）, _某某网 */
const BEHIND = [
  /\.(?:docx?|wps|pdf|txt|md)/,
  /\s*-\s*副本(?:[（(]\d{1,2}[）)])?/,
  /\s*[（(](?:第?[一二三四五六\d][稿版]|[初终]稿|(?:最终|修改|改定|定|打印)[稿版])[）)]/,
  /\s*[_|｜]\s*[^_|｜\n]{2,16}(?:网|文库|论坛|博客|之家|资源库)/,
];
const anyOf = (patterns: readonly RegExp[]): string => `(?:${patterns.map(({ source }) => source).join('|')})+`;
const LABELS = new RegExp(`^${anyOf(BEFORE)}|${anyOf(BEHIND)}\\s*$`, 'gi');
/** A title between the marks of a quoted one, which a report about another may hold: 《2022年度述职报告》 */
const QUOTED = /^《(?=[^《》]+》\s*$)|(?<=^《[^《》]+)》(?=\s*$)/g;
const LONGEST = 80;

/** What stands on the line of a title and is none of it. */
export const titleLabel: CleaningRule = {
  id: 'title-label',
  name: { zh: '标题前后的附加字样', en: 'Labels around the title' },
  why: {
    zh: '“文件标题：”“附件2：”、文件的扩展名、“（终稿）”、网站的名字、套在外面的书名号，是表格、文件和网页加的，不是标题。',
    en: 'The label of a form, the ending or the state of a file, the name of a site, the marks of a quoted title around the whole: forms, files and pages add them; they are no part of the title.',
  },
  publish: true,
  example: { before: '文件标题：2022年度述职报告.docx\n正文。', after: '2022年度述职报告\n正文。' },
  counterExample: '附件：表一\n正文。\n标题：2022年度述职报告.docx',
  find(text) {
    const line = /\S[^\n]*/.exec(text);
    if (!line || line[0].length > LONGEST) return [];
    const labels = [...spansOf(line[0], LABELS), ...spansOf(line[0], QUOTED)];
    const rest = labels.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), line[0]);
    if (!NAMED.test(rest)) return [];
    return labels.map(({ start, end }) => ({ start: line.index + start, end: line.index + end }));
  },
};
