import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  title: '变化',
  first: '这是第一次建站，还没有更早的语料可比。',
  since: '和上一版语料比，上一版是',
  none: '没有变化。',
  added: (number: number) => `新增 ${formatNumber(number)} 篇${nouns.zh.one}`,
  removed: (number: number) => `撤下 ${formatNumber(number)} 篇；撤下的不留标题，也不留正文`,
  moved: (number: number) => `${formatNumber(number)} 篇换了地址，旧地址转到新地址`,
  revised: (number: number) => `${formatNumber(number)} 篇的原文件改过`,
  recleaned: (number: number) => `${formatNumber(number)} 篇的清理变了`,
  reoutlined: (number: number) => `${formatNumber(number)} 篇的提纲变了`,
  identified: (number: number) => `${formatNumber(number)} 篇的标题、文种或年份变了`,
  retagged: (number: number) => `${formatNumber(number)} 节的类型或主题变了`,
  movedSections: (number: number) => `${formatNumber(number)} 节换了编号，旧编号里不再有的仍然有效`,
  /** The page that stands where a report was. */
  movedTitle: '换了地址',
  movedTo: `这篇${nouns.zh.one}换了地址，现在在：`,
  goneTitle: '已经撤下',
  gone: `这里原来的${nouns.zh.one}已经撤下，本站不再保留它的任何内容。`,
  startAgain: [`可以从`, '首页', `或者`, `${nouns.zh.one}列表`, '重新走起。'],
  goneSection: '这个地址所指的一节已经不在了，下面是全文。',
};

/** The words that tell what changed in the corpus, and of addresses that nothing stands at any more. */
export type ChangeWords = typeof zh;

export const changeWords: Record<Locale, ChangeWords> = {
  zh,
  en: {
    title: 'What changed',
    first: 'This is the first build: there is no earlier corpus to compare with.',
    since: 'Since the version before, which was',
    none: 'Nothing changed.',
    added: (number) => `${countReports(number)} added`,
    removed: (number) => `${countReports(number)} taken down, of which neither title nor text is kept`,
    moved: (number) => `${countReports(number)} at a new address, to which the old one leads`,
    revised: (number) => `${countReports(number)} made from a file that was changed`,
    recleaned: (number) => `${countReports(number)} cleaned otherwise`,
    reoutlined: (number) => `${countReports(number)} outlined otherwise`,
    identified: (number) => `${countReports(number)} of another title, genre or year`,
    retagged: (number) => `${count(number, 'section')} of other types or topics`,
    movedSections: (number) =>
      `${count(number, 'section')} numbered otherwise; former numbers that are used no more still lead there`,
    movedTitle: 'At another address',
    movedTo: `This ${nouns.en.one} has another address now: `,
    goneTitle: 'Taken down',
    gone: `The ${nouns.en.one} that stood here has been taken down, and nothing of it is kept on this site.`,
    startAgain: ['Start again from the ', 'home page', ' or the ', `list of ${nouns.en.many}`, '.'],
    goneSection: `The section at this address is there no more; the whole ${nouns.en.one} follows.`,
  },
};
