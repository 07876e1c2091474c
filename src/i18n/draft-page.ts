import type { Locale } from './locale.ts';
import { nouns } from './taxonomy.ts';

const zh = {
  title: '草稿',
  lede: `把找到的文段和句式放进草稿，接着写，存成公文版式的 Word。草稿只存在自己的机器上。`,
  side: '骨架和空缺',
  paper: '草稿正文',
  out: '下载和草稿',
};

/** The words of the draft's page that stand there before any script. */
export const draftPageWords: Record<Locale, typeof zh> = {
  zh,
  en: {
    title: 'Draft',
    lede: `Put passages and frames of ${nouns.en.many} into a draft, write on, and take it away as a Word file in the official layout. It stays on your device.`,
    side: 'Skeleton and blanks',
    paper: 'Text of the draft',
    out: 'Download and drafts',
  },
};
