import type { Facet } from '../address/state.ts';

/** Where the phrase of a word must stand; `find/hits.ts` knows it of the index and `find/hit.ts` of a text. */
export type Within = 'heading';

/** What all words must stand in together, where a section is not meant. */
export type Together = 'sentence' | 'report';

/** What a word with a colon asks for: where its phrase stands, what its section is filed under, how near all words stand. */
export type Prefix = { within: Within } | { facet: Extract<Facet, 'type' | 'topic'> } | { span: Together | 'section' };

const PREFIXES: Record<string, Prefix> = {
  标题: { within: 'heading' },
  標題: { within: 'heading' },
  heading: { within: 'heading' },
  类型: { facet: 'type' },
  類型: { facet: 'type' },
  type: { facet: 'type' },
  主题: { facet: 'topic' },
  主題: { facet: 'topic' },
  topic: { facet: 'topic' },
  同句: { span: 'sentence' },
  sentence: { span: 'sentence' },
  同节: { span: 'section' },
  同節: { span: 'section' },
  section: { span: 'section' },
  同篇: { span: 'report' },
  report: { span: 'report' },
  document: { span: 'report' },
};

/** What opens a word and ends with a colon of either width: `标题:`, `类型：` */
export const PREFIX = new RegExp(`^(${Object.keys(PREFIXES).join('|')})[:：]`, 'iu');

/** The prefix of a word and how long it is; null where it has none. */
export function prefixOf(word: string): { prefix: Prefix; length: number } | null {
  const [whole, name] = PREFIX.exec(word) ?? [];
  return whole && name ? { prefix: PREFIXES[name.toLowerCase()]!, length: whole.length } : null;
}

/** Whether a word names where its own phrase stands, and not what it stands in with the others. */
export const isField = (within: Within | Together | undefined): within is Within =>
  within !== undefined && within !== 'sentence' && within !== 'report';
