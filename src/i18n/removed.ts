import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';
import { countReports, nouns } from './taxonomy.ts';

const zh = {
  rule: '规则',
  places: '处',
  chars: '字',
  where: '各条规则改动了哪些篇',
  done: (places: number, chars: number) => `${formatNumber(places)} 处 ${formatNumber(chars)} 字`,
  all: (reports: number) => `全部 ${formatNumber(reports)} 篇`,
  ofRule: (rule: string) => `清理：${rule}`,
  ofReports: (reports: number, places: number, chars: number) =>
    `${formatNumber(reports)} 篇，共 ${formatNumber(places)} 处，${formatNumber(chars)} 字；改动最多的在前。点开看那一篇的清理记录。`,
};

/** What is said of the rules of cleaning over the whole corpus. */
export const removedWords: Record<Locale, typeof zh> = {
  zh,
  en: {
    rule: 'Rule',
    places: 'Places',
    chars: 'Characters',
    where: `Which ${nouns.en.many} each rule changed`,
    done: (places, chars) => `${count(places, 'place')}, ${count(chars, 'character')}`,
    all: (reports) => `All ${countReports(reports)}`,
    ofRule: (rule) => `Cleaning: ${rule}`,
    ofReports: (reports, places, chars) =>
      `${countReports(reports)}, ${count(places, 'place')}, ${count(chars, 'character')}; those with the most places first. Each leads to its record of cleaning.`,
  },
};
