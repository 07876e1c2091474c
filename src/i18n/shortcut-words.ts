import type { Locale } from './locale.ts';
import type { KeyNames, KeyScope } from './shortcuts.ts';
import { nouns } from './taxonomy.ts';

interface ShortcutWords {
  title: string;
  note: string;
  close: string;
  /** Above the keys that do nothing on this page. */
  elsewhere: string;
  /** Before the link to the page about the site. */
  more: string;
  places: Record<KeyScope, string>;
  names: KeyNames;
}

/** What the sheet of all keys says. */
export const shortcutWords: Record<Locale, ShortcutWords> = {
  zh: {
    title: '按键',
    note: '在框里打字时，字母不算。苹果电脑上 Ctrl 是 ⌘。',
    close: '关上',
    elsewhere: '别的页上',
    more: '这个站能做什么：',
    places: {
      everywhere: '每一页',
      passages: '焦点在一段上',
      results: '查找，和从查找点开的原文',
      check: '检查',
      review: '复核',
      drafting: '草稿，焦点在一块上',
    },
    names: {
      everywhere: { find: '到查找框', keys: '开、关这张表', close: '关上开着的' },
      passages: {
        ...{ following: '下一段', preceding: '上一段', copy: '复制', cite: '引用', beside: '放进并排' },
        ...{ markdown: '复制成 Markdown', draft: '放进草稿', word: '存成 Word', print: '打印', original: '到原文' },
      },
      results: { following: '下一条', preceding: '上一条', nextHit: '原文里下一处', previousHit: '原文里上一处' },
      check: { nextFinding: '下一处', previousFinding: '上一处' },
      review: {
        ...{ type: '定类型，照按钮的次序', confirm: '就是这一类', following: '下一处', preceding: '上一处' },
        ...{ undo: '撤销', also: '兼一类', topics: '主题', boundary: '分段', name: '题名', kind: '文种', year: '年份' },
        ...{ earlier: '上一自然段', later: '下一自然段' },
      },
      drafting: {
        ...{ neighbour: '上一块、下一块', move: '上移、下移', write: '改这一块', below: '在下面另写一块' },
        ...{ level: '正文（0）、几级标题', remove: '删去', split: '写的时候：从光标处分成两块' },
        ...{ join: '写的时候，光标在开头：并入上一块', found: '在草稿里找的时候：下一处、上一处' },
        ...{ leave: '写的时候：写完', undo: '撤销', redo: '重做' },
      },
    },
  },
  en: {
    title: 'Keys',
    note: 'Letters count outside fields only. On a Mac, Ctrl is ⌘.',
    close: 'Close',
    elsewhere: 'On other pages',
    more: 'What this site does: ',
    places: {
      everywhere: 'On every page',
      passages: 'With the focus in a passage',
      results: `In a search, and in ${nouns.en.a} opened from it`,
      check: 'Check',
      review: 'Review',
      drafting: 'Draft, with the focus on a block',
    },
    names: {
      everywhere: { find: 'To the search box', keys: 'Open or close this list', close: 'Close what is open' },
      passages: {
        ...{ following: 'Next passage', preceding: 'Previous passage', copy: 'Copy', cite: 'Cite' },
        ...{ beside: 'Set side by side', markdown: 'Copy as Markdown', draft: 'Add to draft', word: 'Save as Word' },
        ...{ print: 'Print', original: `Go to its ${nouns.en.one}` },
      },
      results: {
        ...{ following: 'Next result', preceding: 'Previous result' },
        nextHit: `Next place in the ${nouns.en.one}`,
        previousHit: `Previous place in the ${nouns.en.one}`,
      },
      check: { nextFinding: 'Next finding', previousFinding: 'Previous finding' },
      review: {
        ...{ type: 'Decide the type, in the order of the buttons', confirm: 'It is this type' },
        ...{ following: 'Next decision', preceding: 'Previous decision', undo: 'Undo' },
        ...{ also: 'A second type', topics: 'Topics', boundary: 'Where it begins', name: 'Title', kind: 'Genre' },
        ...{ year: 'Year', earlier: 'Previous paragraph', later: 'Next paragraph' },
      },
      drafting: {
        ...{ neighbour: 'Previous, next block', move: 'Move up, down', write: 'Write in it', below: 'New block below' },
        ...{
          level: 'Paragraph (0), heading of a level',
          remove: 'Delete',
          split: 'While writing: split at the cursor',
          join: 'While writing, the cursor before all: join to the block above',
          found: 'In the search within the draft: next place, previous place',
        },
        ...{ leave: 'While writing: done', undo: 'Undo', redo: 'Redo' },
      },
    },
  },
};
