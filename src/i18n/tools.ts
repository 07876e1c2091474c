import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  tools: '工具',
  copy: '复制',
  cite: '引用',
  beside: '并排',
  draft: '放进草稿',
  original: '原文',
  markdown: 'Markdown',
  print: '打印',
  link: '链接',
  /** What the tools say when they have done something; it goes to the browser with the page. */
  said: {
    copied: '已复制',
    copiedWithSource: '已复制，末行是出处。',
    linked: '链接已复制',
    cited: '引用已复制',
    selected: '浏览器不让网页复制。文字已经选中，请按 Ctrl+C（苹果电脑按 ⌘C）。',
    notCopied: '浏览器不让网页复制。请自己选中再复制。',
    unreached: '没有取到这一段：网络不通，或者网站没有回应。请再试一次。',
    drafted: '已放进草稿{title}{below}，共 {n} 段。',
    draftedAgain: '草稿{title}里已有这一段，又放了一遍{below}，共 {n} 段。放重了可以在草稿里撤销。',
    toDraft: '看草稿',
    draftTitle: '《{title}》',
    draftBelow: '，在“{below}”下面',
    notDrafted: '没有放进草稿：这个浏览器不让网页存东西（可能是无痕窗口，或者地方满了）。请用“复制”。',
    source: '——《{title}》',
  },
};

/** The words of the tools of a passage. */
export type ToolWords = typeof zh;
/** What the tools of a passage say. */
export type ToolMessages = ToolWords['said'];

export const toolWords: Record<Locale, ToolWords> = {
  zh,
  en: {
    tools: 'Tools',
    copy: 'Copy',
    cite: 'Cite',
    beside: 'Side by side',
    draft: 'Add to draft',
    original: `In its ${nouns.en.one}`,
    markdown: 'Markdown',
    print: 'Print',
    link: 'Link',
    said: {
      copied: 'Copied',
      copiedWithSource: 'Copied, with the source in the last line.',
      linked: 'Link copied',
      cited: 'Citation copied',
      selected: 'The browser does not let the page copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
      notCopied: 'The browser does not let the page copy. Select the text and copy it.',
      unreached: 'The passage could not be loaded: the network is down, or the site does not answer. Try again.',
      drafted: 'Added to the draft{title}{below}; passages in it: {n}.',
      draftedAgain:
        'The draft{title} had this passage; it was added once more{below}; passages in it: {n}. It can be undone there.',
      toDraft: 'See the draft',
      draftTitle: ' “{title}”',
      draftBelow: ', below “{below}”',
      notDrafted:
        'Not added: this browser lets pages keep nothing (perhaps a private window, or no room is left). Use “Copy”.',
      source: '——《{title}》',
    },
  },
};
