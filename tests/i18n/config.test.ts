import { expect, test } from 'vitest';
import type { ConfigFault, LogoFault } from '../../src/config/fault.ts';
import { EXPECTED } from '../../src/config/schema.ts';
import { sayFault } from '../../src/i18n/config.ts';

const LOGOS: LogoFault[] = [
  { is: 'no-svg' },
  { is: 'no-size' },
  { is: 'too-large', most: 9 },
  { is: 'loads', what: '<a>' },
];
const GROUNDS = ['paper', 'sheet', 'mark'] as const;

const FAULTS: ConfigFault[] = [
  { rule: 'config/unreadable', keys: [], why: 'x is not defined.' },
  { rule: 'config/no-object', keys: [] },
  { rule: 'config/unknown-key', keys: ['a'], nearest: 'b', known: ['b'] },
  { rule: 'config/unknown-key', keys: ['a'], nearest: null, known: ['b', 'c'] },
  { rule: 'config/unknown-key', keys: ['a'], nearest: null, known: [] },
  { rule: 'config/no-file', keys: ['logo'], file: 'a.svg' },
  ...EXPECTED.flatMap((expected): ConfigFault[] => [
    { rule: 'config/missing', keys: ['a', 'b'], expected },
    { rule: 'config/wrong-value', keys: ['a', 'b'], expected, given: '7' },
  ]),
  ...LOGOS.map((why): ConfigFault => ({ rule: 'config/logo', keys: ['logo'], file: 'a.svg', why })),
  ...GROUNDS.map((ground): ConfigFault => {
    const why = { letters: '#777777', ground, color: '#ffffff', ratio: 4.4782 };
    return { rule: 'config/pale', keys: ['colors', 'ink', 'light'], why };
  }),
];

test.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
  'says %s in whole sentences of both languages',
  (_, fault) => {
    const [zh, en] = [sayFault(fault, 'zh'), sayFault(fault, 'en')];
    for (const said of [zh.reason, zh.advice]) {
      expect(said).toMatch(/\p{Script=Han}/u);
      expect(said).toMatch(/[。？.]$/);
      expect(said).not.toContain('undefined');
    }
    for (const said of [en.reason, en.advice]) {
      expect(said).not.toMatch(/\p{Script=Han}|undefined/u);
      expect(said).toMatch(/[.?]$/);
    }
    const key = fault.keys.join('.');
    for (const { reason } of [zh, en]) if (fault.rule !== 'config/logo') expect(reason).toContain(key);
  },
);

test('a contrast is never told better than it is', () => {
  const why = { letters: '#777777', ground: 'paper', color: '#ffffff', ratio: 4.4999 } as const;
  expect(sayFault({ rule: 'config/pale', keys: ['colors', 'ink', 'light'], why }, 'en').reason).toContain(
    'contrast of 4.4 ',
  );
});
