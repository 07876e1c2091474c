import type { Locale } from './locale.ts';

/** What every page of a copy for folders says of itself, in its foot. */
export const portableWords: Record<Locale, string> = {
  zh: '这是不用网络的一份，从文件夹里打开：读、查、并排、写草稿、检查都在这台电脑上。',
  en: 'This is a copy that needs no network, opened from a folder: reading, searching, comparing, drafting and checking all happen on this computer.',
};
