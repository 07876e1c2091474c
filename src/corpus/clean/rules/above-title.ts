import type { CleaningRule } from '../catalogue.ts';
import { linesOf } from '../../../text/lines.ts';

/** What files a text or says where it lies: 附件3, 表二, 某局文件, 某委发〔2023〕41号, 签发人：某某, 内部资料, 小组 > 读书会 > 讨论, 采购 | 公告 | 编号 */
const FILING =
  /^(?:附[件表录]?[ \t\u3000]*[一二三四五六七八九十\d]{0,3}[：:.、]?|表[ \t\u3000]*[一二三四五六七八九十\d]{1,3}[：:]?|[\p{Script=Han}a-zA-Z×]{1,14}[ \t]*[〔[（(【][ \t]*(?:19|20)\d{2}[ \t]*[〕\]）)】][ \t]*第?[\d×]{1,4}号|(?:秘密|机密|内部资料|特急|加急|平急)(?:[★☆ \u3000].{0,8})?|签发人[：:].{1,8}|[\p{Script=Han}×]{2,20}文件|[^>＞»›|。，]{1,12}(?:[ \t]*[>＞»›][ \t]*[^>＞»›|。，]{1,16}){2,}|[^|｜。，]{2,12}(?:[ \t]*[|｜][ \t]*[^|｜。，]{2,30}){2,})$/u;
const LETTER_HEAD = /^(?:发件人|收件人|抄送|密送|发送时间|时间|日期|主题)[ \t]*[：:]/;
const LEAST_LETTER_HEAD = 3;
const MOST_LINES = 12;
const LONGEST_TITLE = 60;
const NAMED = /报告|总结|述职|小结|汇报/;

/** What stands above a title and is none. */
export const aboveTitle: CleaningRule = {
  id: 'above-title',
  name: { zh: '标题上方的编号', en: 'Filing above the title' },
  why: {
    zh: '附件号、发文字号、栏目路径、邮件头，说的是这份材料放在哪里，不是标题。',
    en: 'The number of an annex or a document, a path of sections and the head of an e-mail say where a text is filed; they are no title.',
  },
  publish: true,
  takesLines: true,
  example: { before: '附件3\n护士长年度述职报告\n正文。', after: '\n护士长年度述职报告\n正文。' },
  counterExample: '时间：5月9日\n地点：会议室\n附件3\n正文。',
  find(text) {
    const lines = linesOf(text, MOST_LINES);
    const letter = lines.findIndex((line) => !LETTER_HEAD.test(line.text));
    const isLetter =
      letter >= LEAST_LETTER_HEAD && lines.slice(0, letter).some((line) => /^[发收]件人/.test(line.text));
    const from = isLetter ? letter : 0;
    const filed = lines.slice(from).findIndex((line) => !FILING.test(line.text) || NAMED.test(line.text));
    const above = from + Math.max(0, filed);
    return isTitle(lines[above]?.text) ? lines.slice(0, above).map(({ start, end }) => ({ start, end })) : [];
  },
};

const isTitle = (line: string | undefined): boolean =>
  line !== undefined && line.length <= LONGEST_TITLE && !/[。；：:，,]$/.test(line);
