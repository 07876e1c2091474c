import type { Block } from '../../src/text/blocks.ts';
import { openIndex, type Index } from '../../src/search/index/read.ts';
import type { SourceReport, SourceSection } from '../../src/search/index/source.ts';
import { writeIndex } from '../../src/search/index/write.ts';

/** `甲。|乙。` as the paragraphs of a section of 做法成效 on 党风廉政 */
export const sectionOf = (texts: string, anchor = 's1', types = ['work'], topics = ['integrity']): SourceSection => ({
  anchor,
  types,
  topics,
  blocks: texts.split('|').map((text): Block => ({ kind: 'text', text })),
});

export const reportOf = (id: string, ...texts: string[]): SourceReport => ({
  id,
  title: `${id}年述职报告`,
  kind: '述职报告',
  year: 2023,
  sections: texts.map((text, i) => sectionOf(text, `s${i}`)),
});

/** The index of these reports, written to memory and opened from there. */
export function indexed(...reports: SourceReport[]): Promise<Index> {
  const files = new Map<string, Uint8Array>();
  const writing = writeIndex(reports, { version: 'test' });
  let next = writing.next();
  for (; !next.done; next = writing.next()) files.set(...next.value);
  return openIndex(next.value, (name) => Promise.resolve(files.get(name)!));
}
