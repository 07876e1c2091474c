import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';

/** What is other than at the last build of another corpus. */
export interface ChangeCounts {
  /** Whether there was none before. */
  isFirst: boolean;
  added: number;
  removed: number;
  moved: number;
  revised: number;
  recleaned: number;
  reoutlined: number;
  identified: number;
  /** Sections. */
  retagged: number;
}

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

/** What can become of reports. */
const REPORTS = [
  ['added', '新增', 'added'],
  ['removed', '撤下', 'removed'],
  ['moved', '改名', 'renamed'],
  ['revised', '原文件改过', 'with another file'],
  ['recleaned', '清理变了', 'cleaned otherwise'],
  ['reoutlined', '提纲变了', 'outlined otherwise'],
  ['identified', '标题、文种或年份变了', 'of another title, genre or year'],
] as const;

const sayAll = (all: readonly (readonly [number, string])[], comma: string): string =>
  all.flatMap(([number, words]) => (number > 0 ? [words] : [])).join(comma);

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
  noDoubt: '没有拿不准的判定。',
  changes: '变化',
  changed: ({ isFirst, retagged, ...counts }: ChangeCounts) => {
    if (isFirst) return '第一次建站，没有更早的可比';
    const told = REPORTS.map(([key, zh]) => [counts[key], `${zh} ${formatNumber(counts[key])} 篇`] as const);
    return sayAll([...told, [retagged, `标注变了 ${formatNumber(retagged)} 节`]], '，') || '没有';
  },
  none: (raw: string) => `${raw} 里还没有报告。放进去，再运行一次。`,
  begin: (raw: string, site: string) => `文段：${raw} → ${site}。`,
  open: (address: string) => `建好后打开 ${address}`,
  openLater: '建好后运行 npm run serve 打开。',
  portable: (pages: number, file: string) => `${formatNumber(pages)} 页，可以拷走，不用网络。打开 ${file}`,
  samples: (address: string) => `样稿也建好了：${address}`,
  address: (address: string) => `打开 ${address}（Ctrl C 结束）`,
  emptied: (files: number) =>
    files > 0
      ? `${formatNumber(files)} 篇例文移到 content/examples。把自己的报告放进 content/raw，再运行 npm start。`
      : 'content/raw 里没有例文。把自己的报告放进去，再运行 npm start。',
  filled: (files: number) => `${formatNumber(files)} 篇例文放回 content/raw。`,
  restart: (file: string) => `${file} 变了：按 Ctrl C，再运行一次，才照新的做。`,
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
    noDoubt: 'No decision is in doubt.',
    changes: 'changes',
    changed: ({ isFirst, retagged, ...counts }) => {
      if (isFirst) return 'first build, there is none before it to compare with';
      const told = REPORTS.map(([key, , en]) => [counts[key], `${count(counts[key], 'report')} ${en}`] as const);
      return sayAll([...told, [retagged, `${count(retagged, 'section')} tagged otherwise`]], ', ') || 'none';
    },
    none: (raw) => `There are no reports in ${raw} yet. Put some there and run this again.`,
    begin: (raw, site) => `Wenduan: ${raw} → ${site}.`,
    open: (address) => `When it is built, open ${address}`,
    openLater: 'When it is built, run npm run serve to open it.',
    portable: (pages, file) => `${count(pages, 'page')} to carry anywhere, without a network. Open ${file}`,
    samples: (address) => `The samples stand too: ${address}`,
    address: (address) => `Open ${address}  (Ctrl C ends it)`,
    emptied: (files) =>
      files > 0
        ? `${count(files, 'example')} put aside in content/examples. Put your reports into content/raw and run npm start.`
        : 'There are no examples in content/raw. Put your reports there and run npm start.',
    filled: (files) => `${count(files, 'example')} brought back into content/raw.`,
    restart: (file) => `${file} has changed: press Ctrl C and run this again, for it is read once.`,
  },
};
