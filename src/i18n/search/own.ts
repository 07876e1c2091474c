import { always, type Counted } from '../sentence.ts';
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
  filters: Counted;
  file: string;
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
};
