import { expect, it } from 'vitest';
import { flagDamage } from '../../../src/corpus/damage/index.ts';
import type { Message } from '../../../src/corpus/schema.ts';
import type { Outlined } from '../../../src/corpus/types.ts';

const at = (line: number, column: number): Message => ({
  ...{ rule: 'outline/stray-number', severity: 'warning' as const, reason: '', advice: '', line, column },
});
const flagged = (raw: string, messages: readonly Message[] = []) =>
  flagDamage({ text: raw, raw, toRaw: (offset: number) => offset, messages } as unknown as Outlined).messages.map(
    ({ rule, line, column }) => `${line}:${column} ${rule}`,
  );

it('tells of damage among the other messages, by line, then by column', () => {
  const raw = '开展“”活动。\n坚持以思想为指导，学习《》。\n各级党织书记。';
  expect(flagged(raw, [at(3, 1), at(2, 5), at(1, 9), at(1, 1)])).toEqual([
    '1:1 outline/stray-number',
    '1:3 damage/empty-quotation',
    '1:9 outline/stray-number',
    '2:3 damage/deleted-thought',
    '2:5 outline/stray-number',
    '2:12 damage/empty-quotation',
    '3:1 outline/stray-number',
    '3:3 damage/lost-character',
  ]);
});

it('leaves the order of messages where nothing is damaged, and puts its own behind others of the same place', () => {
  expect(flagged('正文。', [at(2, 1), at(1, 1)])).toEqual(['2:1 outline/stray-number', '1:1 outline/stray-number']);
  expect(flagged('“”', [at(1, 1)])).toEqual(['1:1 outline/stray-number', '1:1 damage/empty-quotation']);
});
