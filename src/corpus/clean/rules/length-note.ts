import type { CleaningRule } from '../catalogue.ts';

const NOTE = /[（(【[]\s*(?:全文)?(?:约|共)?\s*\d[\d,，]{1,7}\s*字(?:数)?\s*[）)】\]](?=[ \t\u3000\u00a0]*$)/;

/** How many characters the report has, written behind its title. */
export const lengthNote: CleaningRule = {
  id: 'length-note',
  name: { zh: '字数标注', en: 'Length note' },
  why: {
    zh: '标题后的字数是网站加的，不是标题。',
    en: 'The site adds the length behind the title; it is no part of the title.',
  },
  publish: true,
  example: { before: '抓党建工作述职报告（2946字）\n正文', after: '抓党建工作述职报告\n正文' },
  counterExample: '述职报告\n印发材料（2946字）',
  find(text) {
    const title = /\S[^\n]*/.exec(text);
    const note = title && NOTE.exec(title[0]);
    if (!title || !note) return [];
    const start = title.index + note.index;
    return [{ start, end: start + note[0].length }];
  },
};
