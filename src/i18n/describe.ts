import { count } from './count.ts';
import type { Locale } from './locale.ts';
import { formatNumber } from './numbers.ts';

interface Described {
  kind: string;
  year: number | null;
  chars: number;
  sections: readonly unknown[];
}

/** Section types of a report, with their share in percent. */
type Shares = readonly { name: Readonly<Record<Locale, string>>; percent: number }[];

/** Types that are named; the rest adds little. */
const NAMED = 4;

/** A report in a sentence of its own figures: `2023 年，述职报告，2,211 字、14 节：做法成效 71%、问题不足 12%。` */
export function describeReport({ kind, year, chars, sections }: Described, shares: Shares, locale: Locale): string {
  const named = shares
    .toSorted((a, b) => b.percent - a.percent)
    .slice(0, NAMED)
    .map(({ name, percent }) => `${name[locale]} ${Math.round(percent)}%`);
  if (locale === 'en')
    return `${[kind, ...(year === null ? [] : [String(year)]), count(chars, 'character'), count(sections.length, 'section')].join(', ')}${named.length > 0 ? `: ${named.join(', ')}` : ''}.`;
  const size = `${formatNumber(chars)} 字、${formatNumber(sections.length)} 节`;
  return `${year === null ? '' : `${year} 年，`}${kind}，${size}${named.length > 0 ? `：${named.join('、')}` : ''}。`;
}

/** A type or topic by its definition and how much there is of it. */
export const describeTag = (definition: string, passages: number, reports: number, locale: Locale): string =>
  locale === 'en'
    ? `${definition} ${count(passages, 'passage')} from ${count(reports, 'document')}.`
    : `${definition}${formatNumber(reports)} 篇里有 ${formatNumber(passages)} 段。`;

/** A page that is one of many by its name and what stands on it. */
export const describeNamed = (name: string, what: string, locale: Locale): string =>
  locale === 'en' ? `${name}: ${what}` : `${name}：${what}`;
