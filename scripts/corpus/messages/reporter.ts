import { relative } from 'node:path';
import type { Locale } from '../../../src/i18n/locale.ts';
import { consoleWords } from '../../../src/i18n/console.ts';
import { languageOf } from '../../console/language.ts';
import { stepLine, tellLine } from '../../console/terminal.ts';
import { GroupedMessages, messageLine } from './grouped.ts';
import { messageRow } from './message-file.ts';
import type { FileMessage } from './record.ts';
import type { CorpusSummary } from './tally.ts';

/** How a build is told to a person or to a program. */
export interface Reporter {
  message: (message: FileMessage) => void;
  /** @param messages the file in which all messages stand */
  summary: (summary: CorpusSummary, milliseconds: number, messages: string) => void;
}

const summaryLine = (summary: CorpusSummary, milliseconds: number, locale: Locale): string => {
  const words = consoleWords[locale];
  return stepLine(words.steps.corpus, words.corpus(summary).join(words.comma), milliseconds, locale);
};

/** What a file cannot be built for is told at once; of all else, how often it is, and where it is worst. */
function textReporter(locale: Locale): Reporter {
  let grouped = new GroupedMessages();
  return {
    message: (message) => {
      if (message.severity === 'error') tellLine(messageLine(message, locale));
      else grouped.add(message);
    },
    summary: (summary, milliseconds, messages) => {
      for (const line of grouped.lines(locale, relative(process.cwd(), messages))) tellLine(line);
      grouped = new GroupedMessages();
      tellLine(summaryLine(summary, milliseconds, locale));
    },
  };
}

/** One object a line on standard output and nothing else there. */
const jsonReporter: Reporter = {
  message: (message) => console.log(messageRow(message)),
  summary: (summary, milliseconds) => console.error(summaryLine(summary, milliseconds, 'en')),
};

export type ReportFormat = 'text' | 'json';

export const reporterOf = (format: ReportFormat = 'text', locale: Locale = languageOf()): Reporter =>
  format === 'json' ? jsonReporter : textReporter(locale);
