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
  elsewhere: (reports: number) => `另有 ${formatNumber(reports)} 篇，见各篇的清理记录`,
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
    elsewhere: (reports) => `${countReports(reports)} more, in their own records of cleaning`,
  },
};
