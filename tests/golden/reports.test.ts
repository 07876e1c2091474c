import { describe, expect, it } from 'vitest';
import type { BuiltReport } from '../../src/corpus/types.ts';
import { buildFrom, readSeed, seedFiles } from '../corpus/seeds.ts';

/** The outline with tags and sizes, one section a line. */
const outlineOf = ({ meta, sections }: BuiltReport): string[] => [
  `${meta.title} | ${meta.kind} | ${meta.year} | ${meta.chars}`,
  ...sections.map(({ id, depth, headline, runIn, types, topics, confidence, text }) => {
    const tags = `${types.join('+')} ${confidence}${topics.length > 0 ? ` [${topics.join(', ')}]` : ''}`;
    return `${'  '.repeat(depth)}${id.split('/')[1]} ${headline ?? '–'}${runIn ? ' ¶' : ''} | ${tags} | ${text.length}`;
  }),
];

/** The ledger, one edit a line; of an advertisement only its length. */
const ledgerOf = ({ ledger }: BuiltReport): string[] =>
  ledger.edits.map(({ rule, start, end, removed, inserted }) => {
    const words = rule === 'advertising' ? `${removed.length} characters` : JSON.stringify(removed);
    return `${start}-${end} ${rule} ${words}${inserted === '' ? '' : ` → ${JSON.stringify(inserted)}`}`;
  });

const messagesOf = ({ ledger }: BuiltReport): string[] =>
  ledger.messages.map(({ line, column, rule, reason }) => `${line}:${column} ${rule} ${reason}`);

describe.each(seedFiles)('%s', (file) => {
  it('becomes the outline, ledger and messages that were read and blessed', async () => {
    const report = buildFrom(readSeed(file), file);
    const parts = [outlineOf(report), ledgerOf(report), messagesOf(report)];
    const text = `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    await expect(text).toMatchFileSnapshot(`reports/${file}`);
  });
});
