import { always, type PluralForms } from '../sentence.ts';
import { inFileName, site } from '../site.ts';

/** What the reader's own queries say on the search page. */
interface OwnWords {
  title: string;
  saved: string;
  recent: string;
  drop: string;
  export: string;
  import: string;
  imported: string;
  notImported: string;
  clear: string;
  all: string;
  filters: PluralForms;
  file: string;
  subsets: string;
  subsetName: string;
  keepSubset: string;
  keptSubset: string;
  weigh: string;
}

export const zhOwn: OwnWords = {
  title: '我的查询（只存在这台设备上）',
  saved: '存下的',
  recent: '最近 {n} 个',
  drop: '删去',
  export: '导出',
  import: '导入',
  imported: '导入：新加 {added} 个，原有 {known} 个，略过 {skipped} 个。',
  notImported: '没有导入：这个文件里没有查询。请选“导出”存下的文件。',
  clear: '清空最近',
  all: '全部',
  filters: always('（筛选 {n} 项）'),
  file: inFileName(`${site.name.zh} 我的查询`),
  subsets: '子集',
  subsetName: '给这些筛选起个名',
  keepSubset: '存成子集',
  keptSubset: '已存成“{name}”',
  weigh: '和别的比，改名，导出',
};

export const enOwn: OwnWords = {
  title: 'My queries (kept on this device only)',
  saved: 'Saved',
  recent: 'Last {n}',
  drop: 'Delete',
  export: 'Export',
  import: 'Import',
  imported: 'Imported: {added} new, {known} already there, {skipped} skipped.',
  notImported: 'Nothing imported: this file holds no queries. Choose one that “Export” has saved.',
  clear: 'Clear recent',
  all: 'Everything',
  filters: { one: ' ({n} filter)', other: ' ({n} filters)' },
  file: inFileName(`${site.name.en} my queries`),
  subsets: 'Subsets',
  subsetName: 'A name for these filters',
  keepSubset: 'Save as a subset',
  keptSubset: 'Saved as “{name}”',
  weigh: 'Weigh, rename, export',
};
