import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  title: '检查',
  heading: '看看自己的稿子',
  description: `粘贴一篇${nouns.zh.one}，看它缺什么、哪里没填、哪一句语料里有。只在浏览器里看，不上传。`,
  lede: '粘贴、拖进来，或者打开文件。只在这台机器上看，一个字也不传出去。',
  draft: '稿子',
  open: '打开文件',
  clear: '清空',
  toDraft: '放进草稿',
  formats: '.txt、.md、.docx、.doc、.pdf',
  /** Said where there may be a keyboard, right before what follows it. */
  keys: '按 F8 看下一条，Shift+F8 看上一条。',
  tells: '只指出，不改动；搁置了的不再列。',
  report: '检查结果',
  next: '下一条',
  previous: '上一条',
  placeholder: '把稿子粘贴在这里',
  notDerived: '语料没有读全，这次只查文字本身。',
};

/** What the page of checks says without its script. */
export type CheckPageWords = typeof zh;

export const checkPageWords: Record<Locale, CheckPageWords> = {
  zh,
  en: {
    title: 'Check',
    heading: 'Check your own draft',
    description: `Paste ${nouns.en.a} to see what it lacks, what is not filled in and which sentences the corpus has. It stays in the browser.`,
    lede: 'Paste it, drop it or open a file. It is read on this device alone; not a word is sent anywhere.',
    draft: 'Draft',
    open: 'Open a file',
    clear: 'Clear',
    toDraft: 'Make it a draft',
    formats: '.txt, .md, .docx, .doc, .pdf',
    keys: 'F8 goes to the next finding, Shift+F8 to the one before. ',
    tells: 'Nothing is changed; what you put aside is not listed again.',
    report: 'What was found',
    next: 'Next',
    previous: 'Previous',
    placeholder: 'Paste the draft here',
    notDerived: 'The corpus could not be read; only the text itself is checked.',
  },
};
