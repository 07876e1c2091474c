import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  blank: '空缺',
  cut: (what: string) => `删去${what}`,
  report: nouns.zh.one,
  shares: '每格是这一类占全文字数的比例，点开是这一篇里的第一处。一段兼有两类的，字数平分。',
  composition: `每篇${nouns.zh.one}的组成`,
  share: (type: string, percent: string, report: string) => `${type} ${percent}，${report}`,
  wholeShare: (type: string, percent: string) => `${type} ${percent}，全部${nouns.zh.one}`,
  groups: { kind: '文种', year: '年份' },
  ofGroup: (reports: number) => `${formatNumber(reports)} 篇`,
  sharesOfGroups: `每格是这一类占全部字数的比例，点开是那些文段；行首点开是那些${nouns.zh.one}。`,
  whole: (reports: number) => `全部 ${formatNumber(reports)} 篇`,
  passagesInReports: (passages: number, reports: number) =>
    `${formatNumber(passages)} 段 · ${formatNumber(reports)} 篇`,
  countedOnce: '近同的文段只算一次，其余列在第一段之下；查询仍找出全部。',
  othersApart: `不是${nouns.zh.one}的（通知、简介之类）不计在内，也查得到。`,
  repetitions: {
    passages: (number: number) => `另有 ${formatNumber(number)} 段近同`,
    reports: (number: number) => `另有 ${formatNumber(number)} 篇近同`,
  },
  pages: '分页',
  page: (number: number) => `第 ${number} 页`,
  previousPage: '上一页',
  nextPage: '下一页',
  basket: '待并排的文段',
  basketCount: '待并排 {n} 段',
  basketFull: '最多并排四段。先去掉一段，再加这一段。',
  toCompare: '去并排',
  noReports: `还没有${nouns.zh.one}。把${nouns.zh.one}放进 content/raw，再建一次，这里就有了。`,
  noPassages: '还没有可以列在这里的文段。',
  emptyBasket: '清空',
};

/** The words of small parts that pages of several kinds have. */
export type SharedWords = typeof zh;

export const sharedWords: Record<Locale, SharedWords> = {
  zh,
  en: {
    blank: 'Blank',
    cut: (what) => `${what} removed`,
    report: nouns.en.One,
    shares: `Each cell is a type's share of the ${nouns.en.one}'s characters, and leads to its first passage. A passage of two types counts half to each.`,
    composition: `Composition of each ${nouns.en.one}`,
    // The table's row header names the report, whose title is Chinese.
    share: (type, percent) => `${type} ${percent}`,
    wholeShare: (type, percent) => `${type} ${percent}, all ${nouns.en.many}`,
    groups: { kind: 'Genre', year: 'Year' },
    ofGroup: (reports) => countReports(reports),
    sharesOfGroups: `Each cell is the share of all characters that this type has, and leads to those passages; the head of a row leads to its ${nouns.en.many}.`,
    whole: (reports) => `All ${countReports(reports)}`,
    passagesInReports: (passages, reports) => `${count(passages, 'passage')} · ${countReports(reports)}`,
    countedOnce:
      'Near-duplicate passages count once, and stand below the first of them; a search still finds them all.',
    othersApart: `Documents that are no ${nouns.en.many} (notices and the like) are not counted; a search still finds them.`,
    repetitions: {
      passages: (number) => count(number, 'near-duplicate passage'),
      reports: (number) => count(number, `near-duplicate ${nouns.en.one}`, `near-duplicate ${nouns.en.many}`),
    },
    pages: 'Pages',
    page: (number) => `Page ${number}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    basket: 'Passages to set side by side',
    basketCount: 'Side by side: {n}',
    basketFull: 'At most four passages stand side by side. Take one out before you add this one.',
    toCompare: 'Set side by side',
    noReports: `No ${nouns.en.many} yet. Put ${nouns.en.many} into content/raw and build again.`,
    noPassages: 'No passages to list here yet.',
    emptyBasket: 'Clear',
  },
};
