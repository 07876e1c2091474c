import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatMessage, printable } from '../../src/corpus/message.ts';

const MESSAGE = { line: 2, column: 3, rule: 'x/y', severity: 'info', reason: '未读。', advice: '另存。' } as const;

it('prints a message as one line, whatever the file is named', () => {
  expect(formatMessage('党\n建\u001b[2J.pdf', MESSAGE)).toBe('党\\u000a建\\u001b[2J.pdf:2:3 info x/y 未读。 另存。');
});

it('prints nothing that a terminal obeys', () => {
  const odd = fc.constantFrom('\n', '\r', '\u001b', '\u009b', '\u2028', '\u202e', '\u2066', '\u0000', '\u007f', '党');
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary' }))), (parts) => {
      expect(printable(parts.join(''))).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
