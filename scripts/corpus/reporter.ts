import { formatMessage } from '../../src/corpus/message.ts';
import { whyOf } from '../../src/corpus/rationale.ts';
import { figure, stepLine, tellLine } from '../terminal.ts';
import type { FileMessage } from './record.ts';
import type { CorpusSummary } from './tally.ts';

/** How a build is told to a person or to a program. */
export interface Reporter {
  message: (message: FileMessage) => void;
  summary: (summary: CorpusSummary, milliseconds: number) => void;
}

const summaryLine = (
  { reports, sections, chars, unchanged, failed, masked }: CorpusSummary,
  milliseconds: number,
): string => {
  const counts = [`${figure(reports)} reports`, `${figure(sections)} sections`, `${figure(chars)} characters`];
  if (unchanged > 0) counts.push(`${figure(unchanged)} files unchanged`);
  if (failed > 0) counts.push(`${figure(failed)} files not built`);
  if (masked.names > 0) counts.push(`${figure(masked.names)} names of ${figure(masked.reports)} reports masked`);
  return stepLine('corpus', counts.join(', '), milliseconds);
};

/** `json` gives one object a line on standard output and nothing else there. */
export const REPORTERS: Readonly<Record<'text' | 'json', Reporter>> = {
  text: {
    message: ({ file, ...message }) => tellLine(formatMessage(file, message)),
    summary: (summary, milliseconds) => console.log(summaryLine(summary, milliseconds)),
  },
  json: {
    message: ({ file, line, column, rule, severity, reason, advice }) =>
      console.log(JSON.stringify({ file, line, column, rule, severity, reason, why: whyOf(rule), advice })),
    summary: (summary, milliseconds) => console.error(summaryLine(summary, milliseconds)),
  },
};
