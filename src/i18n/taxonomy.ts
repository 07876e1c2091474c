import raw from '../../content/taxonomy.yaml?raw';
import { parseTaxonomy, type Taxonomy } from '../corpus/taxonomy.ts';
import { count } from './count.ts';
import { site } from './site.ts';

/** What the site is built with: section types, topics, genres, and the nouns of the corpus where the configuration has none. */
export const taxonomy: Taxonomy = parseTaxonomy(raw);

const { zh, en } = site.nouns ?? taxonomy.nouns;
const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** What the corpus holds, in the words of the interface: 报告, `report`, `a report`, `Reports`. */
export const nouns = {
  zh,
  en: { ...en, a: `${/^[aeiou]/i.test(en.one) ? 'an' : 'a'} ${en.one}`, One: capital(en.one), Many: capital(en.many) },
};

/** `countReports(4) === '4 reports'` */
export const countReports = (number: number, many = en.many): string => count(number, en.one, many);
