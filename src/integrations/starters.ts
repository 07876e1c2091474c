import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { formatMessage } from '../corpus/message.ts';
import type { Message } from '../corpus/schema.ts';
import { count } from '../i18n/count.ts';
import { searched } from '../search/index/layout.ts';
import type { SourceReport } from '../search/index/source.ts';
import { finding } from '../search/suggestions/starting.ts';
import { parseStarters } from '../search/suggestions/starters.ts';

/** Gives the pages the searches of a file to offer; there need be no such file. */
export function starters(file: string): AstroIntegration {
  return {
    name: 'wenduan-starters',
    hooks: {
      'astro:config:setup': ({ updateConfig, addWatchFile }) => {
        addWatchFile(file);
        const offered = readStarters(file).map(({ q, note }) => ({ q, note }));
        // A define is a literal to each of Vite's tools where it is a string.
        const value = JSON.stringify(JSON.stringify(offered));
        updateConfig({ vite: { define: { 'import.meta.env.STARTERS_OFFERED': value } } });
      },
    },
  };
}

/** The searches that a file offers. @throws {FileError} where it cannot be read */
export const readStarters = (file: string) =>
  existsSync(file) ? parseStarters(readFileSync(file, 'utf8'), nameOf(file)) : [];

const nameOf = (file: string): string => relative(process.cwd(), file);

/** Names the searches of a file that find nothing in a built site; in an empty one, none of them could. Every section is read, not the index. */
export async function missingStarters(reports: Iterable<SourceReport>, file: string, all: number): Promise<string[]> {
  const offered = all === 0 ? [] : readStarters(file);
  const found = new Set(await finding(offered, sectionsOf(reports)));
  return offered
    .filter((starter) => !found.has(starter))
    .map(({ q, place }) => formatMessage(nameOf(file), { ...findsNothing(q, all), ...place }));
}

function* sectionsOf(reports: Iterable<SourceReport>) {
  for (const { sections } of reports) for (const { blocks } of sections) yield searched(blocks);
}

const findsNothing = (q: string, reports: number): Omit<Message, 'line' | 'column'> => ({
  ...{ rule: 'starters/finds-nothing', severity: 'info' },
  reason: `“${q}” finds nothing in ${count(reports, 'report')} and is not offered.`,
  advice: 'Change it, or take it out.',
});
