import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';

/** What a step of a build did. */
export interface CorpusCounts {
  reports: number;
  sections: number;
  chars: number;
  /** Files that were not processed again. */
  unchanged: number;
  failed: number;
  masked: { names: number; reports: number };
}

const zh = {
  steps: { corpus: '语料', pages: '页面', index: '索引', samples: '样稿' },
  seconds: (seconds: string) => `${seconds} 秒`,
  comma: '，',
  /** Between two sentences. */
  apart: '',
  corpus: ({ reports, sections, chars, unchanged, failed, masked }: CorpusCounts) => [
    `${formatNumber(reports)} 篇`,
    `${formatNumber(sections)} 节`,
    `${formatNumber(chars)} 字`,
    ...(unchanged > 0 ? [`${formatNumber(unchanged)} 个文件没有变`] : []),
    ...(failed > 0 ? [`${formatNumber(failed)} 个文件没有建成`] : []),
    ...(masked.names > 0 ? [`${formatNumber(masked.reports)} 篇里的 ${formatNumber(masked.names)} 个人名已遮去`] : []),
  ],
  pages: (pages: number) => `${formatNumber(pages)} 页`,
  index: (records: number, bytes: number) => `${formatNumber(records)} 节，${formatNumber(bytes)} 字节`,
  severities: { error: '错误', warning: '留意', info: '说明' },
  places: (places: number, files: number) => `${formatNumber(places)} 处，${formatNumber(files)} 个文件`,
  more: (places: number) => `另有 ${formatNumber(places)} 处`,
  all: (messages: number, file: string) => `共 ${formatNumber(messages)} 条，都在 ${file}`,
  removed: '清理',
  nothing: '没有什么可清理的',
  none: (raw: string) => `${raw} 里还没有报告。放进去，再运行一次。`,
  begin: (raw: string, site: string) => `文段：${raw} → ${site}。`,
  open: (address: string) => `建好后打开 ${address}`,
  openLater: '建好后运行 npm run serve 打开。',
  samples: (address: string) => `样稿也建好了：${address}`,
  address: (address: string) => `打开 ${address}（Ctrl C 结束）`,
};

/** The words of the console. */
export type ConsoleWords = typeof zh;

export const consoleWords: Record<Locale, ConsoleWords> = {
  zh,
  en: {
    steps: { corpus: 'corpus', pages: 'pages', index: 'index', samples: 'samples' },
    seconds: (seconds) => `${seconds} s`,
    comma: ', ',
    apart: ' ',
    corpus: ({ reports, sections, chars, unchanged, failed, masked }) => [
      count(reports, 'report'),
      count(sections, 'section'),
      count(chars, 'character'),
      ...(unchanged > 0 ? [`${count(unchanged, 'file')} unchanged`] : []),
      ...(failed > 0 ? [`${count(failed, 'file')} not built`] : []),
      ...(masked.names > 0 ? [`${count(masked.names, 'name')} of ${count(masked.reports, 'report')} masked`] : []),
    ],
    pages: (pages) => count(pages, 'page'),
    index: (records, bytes) => `${count(records, 'section')}, ${count(bytes, 'byte')}`,
    severities: { error: 'error', warning: 'warning', info: 'info' },
    places: (places, files) => `${count(places, 'place')} in ${count(files, 'file')}`,
    more: (places) => `${formatNumber(places)} more`,
    all: (messages, file) => `${count(messages, 'message')}, all in ${file}`,
    removed: 'cleaning',
    nothing: 'nothing to remove',
    none: (raw) => `There are no reports in ${raw} yet. Put some there and run this again.`,
    begin: (raw, site) => `Wenduan: ${raw} → ${site}.`,
    open: (address) => `When it is built, open ${address}`,
    openLater: 'When it is built, run npm run serve to open it.',
    samples: (address) => `The samples stand too: ${address}`,
    address: (address) => `Open ${address}  (Ctrl C ends it)`,
  },
};
