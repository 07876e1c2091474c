import { positions } from '../corpus/classify/positions.ts';
import type { Evidence } from '../corpus/schema.ts';
import type { Locale } from '../i18n/locale.ts';
import { reportWords } from '../i18n/report.ts';

type Say = (word: string, locale: Locale) => string;

const quoted: Say = (word) => `“${word}”`;
const asWritten: Say = (word) => word;
const position: Say = (word, locale) => Object.values(positions).find(({ zh }) => zh === word)?.[locale] ?? word;

const SAY: Readonly<Record<Evidence['from'], Say>> = {
  ...{ heading: quoted, text: quoted, parent: quoted, children: quoted },
  position,
  override: asWritten,
};

/** One reason for a tag in the words of the page. `标题里有“问题”、“不足”` */
export function sayEvidence({ from, words }: Evidence, locale: Locale): string {
  const page = reportWords[locale];
  return page.from[from] + words.map((word) => SAY[from](word, locale)).join(page.and);
}
