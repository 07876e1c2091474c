import type { CleaningRule } from '../catalogue.ts';

/** CRLF loses its CR; every other way to end a line becomes LF. */
export const lineBreak: CleaningRule = {
  id: 'line-break',
  name: { zh: '换行符', en: 'Line breaks' },
  why: {
    zh: '各种换行符统一为一种，段落才分得开。',
    en: 'One kind of line break, so that paragraphs can be told apart.',
  },
  publish: true,
  example: { before: '一\r\n二\r三\u2028四', after: '一\n二\n三\n四' },
  counterExample: '一\n二',
  find: (text) =>
    [...text.matchAll(/\r(?!\n)|\r(?=\n)|[\v\f\u0085\u2028\u2029]/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
      inserted: text[index] === '\r' && text[index + 1] === '\n' ? '' : '\n',
    })),
};
