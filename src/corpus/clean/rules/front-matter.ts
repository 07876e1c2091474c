import type { CleaningRule } from '../catalogue.ts';

/** `---`, lines of `key: value`, items or comments, and `---` again, at the head of the file. */
const BLOCK =
  /^\s*---[ \t]*\n((?:(?:[A-Za-z][\w-]*[ \t]*:[^\n]*|[ \t]*-[ \t][^\n]*|[ \t]+\S[^\n]*|#[^\n]*|[ \t]*)\n)+?)---[ \t]*(?=\n|$)/;
const KEY = /^[A-Za-z][\w-]*[ \t]*:/m;
const TITLE = /^title[ \t]*:[ \t]*(["'“]?)(\S[^\n]*?)\1[ \t]*$/m;

/** What a blog's program is told above the text: its title stays. */
export const frontMatter: CleaningRule = {
  id: 'front-matter',
  name: { zh: '博客文件头', en: 'Front matter of a blog' },
  why: {
    zh: '写给博客程序的设定（日期、标签、版式），不是正文；标题留下。',
    en: "Settings for a blog's program (date, tags, layout) are no text; the title stays.",
  },
  publish: true,
  takesLines: true,
  example: {
    before: '---\ntitle: 年终总结\ndate: 2020-12-31\ntags:\n- 感想\n---\n这一年做了三件事。',
    after: '年终总结\n这一年做了三件事。',
  },
  counterExample: '---\n时间：2020年12月31日\n---\n这一年做了三件事。',
  find(text) {
    const block = BLOCK.exec(text);
    if (!block || !KEY.test(block[1]!)) return [];
    const end = block[0].length;
    const title = TITLE.exec(block[0]);
    if (!title) return [{ start: 0, end }];
    const start = title.index + title[0].indexOf(title[2]!, title[0].indexOf(':'));
    return [
      { start: 0, end: start },
      { start: start + title[2]!.length, end },
    ];
  },
};
