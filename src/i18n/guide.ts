import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  title: `${nouns.zh.one}怎么读`,
  lede: (reports: number) =>
    `写给头一回读这类${nouns.zh.one}的人：有哪几种，各由哪几类文段组成，每一类管什么、常站在哪里、占多少篇幅。数字都从这里的 ${formatNumber(reports)} 篇算来。`,
  genres: '几种文种',
  genreCount: (reports: number) => `${formatNumber(reports)} 篇`,
  order: '半数以上都有、通常的次序：',
  then: ' →',
  types: '各类文段',
  figures: (reports: string, share: string) => `${reports}的${nouns.zh.one}有，占全部篇幅的 ${share}`,
  place: (percent: number) => (percent < 1 ? '通常站在开头' : `通常从全文的 ${percent}% 处开始`),
  moves: '通常一步一步这样写',
  example: '读一段',
  all: (passages: number) => `全部 ${formatNumber(passages)} 段`,
};

/** The words of the page that explains the reports to those who never read one. */
export type GuideWords = typeof zh;

export const guideWords: Record<Locale, GuideWords> = {
  zh,
  en: {
    title: `How to read ${nouns.en.a}`,
    lede: (reports) =>
      `For those who never read ${nouns.en.a} of this kind: which genres there are, which sections each is made of, what every section is for, where it stands and how long it is. The figures come from the ${countReports(reports)} on this site.`,
    genres: 'Genres',
    genreCount: (reports) => countReports(reports),
    order: 'What at least half of them have, in the usual order: ',
    then: ' →',
    types: 'Section types',
    figures: (reports, share) => `In ${reports} of the ${nouns.en.many}, ${share} of all characters`,
    place: (percent) =>
      percent < 1 ? 'usually at the very beginning' : `usually begins ${percent}% of the way through`,
    moves: 'Usually written in these steps',
    example: 'Read one',
    all: (passages) => `All ${count(passages, 'passage')}`,
  },
};
