import { anyText } from '../../scripts/trials/texts.ts';
import { clean } from '../../src/corpus/clean/index.ts';
import { isBlank } from '../../src/corpus/no-text.ts';

const source = { file: 'x.txt', sha256: '0'.repeat(64), bytes: 0, encoding: 'utf-8', format: 'txt' } as const;

/** A text cleaned as the one report of a plain file. */
export const cleaned = (text: string) =>
  clean({
    ...{ id: 'x', source, text, markup: [], marked: [], fromReader: [] },
    ...{ range: { start: 0, end: text.length }, frame: [], line: 1, notes: [] },
  });

/** Text of which cleaning leaves something, so that it can become a report. */
export const anyReport = anyText.filter((text) => !isBlank(cleaned(text).text));
