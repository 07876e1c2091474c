import type { CitationWords, Reference } from './reference.ts';

/** `《2023年度述职报告》，三、下一步打算，https://…/#s3（查阅日期：2026-11-21；语料版本：…；…）` */
export function plain({ report, path, url, accessed, notes }: Reference, words: CitationWords): string {
  const place = [`《${report}》`, ...(path === '' ? [] : [path]), url].join('，');
  return `${place}（${[words.accessed + words.colon + accessed, ...notes].join(words.between)}）`;
}
