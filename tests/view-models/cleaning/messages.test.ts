import { expect, test } from 'vitest';
import type { Message } from '../../../src/corpus/schema.ts';
import { sayMessage } from '../../../src/view-models/cleaning/messages.ts';

const message = (rule: string, words?: string): Message => ({
  ...{ rule, severity: 'warning', line: 1, column: 1, reason: 'It happened.', advice: 'Look at it.' },
  ...(words === undefined ? {} : { words }),
});
const asGiven = { reason: 'It happened.', advice: 'Look at it.', lang: 'en' };

test('a message is told in Chinese where its rule has Chinese words', () => {
  expect(sayMessage(message('damage/lost-character', '党委织'), 'zh')).toEqual({
    reason: '“党委织”缺一个字，大约是“组织”剩了“织”。',
    advice: '原文如此，没有改动。手头有原件的，可以核对。',
    lang: 'zh-CN',
  });
  expect(sayMessage(message('outline/number-out-of-turn'), 'zh').lang).toBe('zh-CN');
});

test('a message is told as the terminal tells it in English, and where its rule has no Chinese words', () => {
  expect(sayMessage(message('damage/lost-character', '党委织'), 'en')).toEqual(asGiven);
  expect(sayMessage(message('no/such-rule'), 'zh')).toEqual(asGiven);
});

test('a removed line is told with its rule and what may be told of it', () => {
  expect(sayMessage(message('clean/advertising', '会员……下载'), 'zh').reason).toBe('这一行作为“广告”删去：会员……下载');
  expect(sayMessage(message('clean/advertising', ''), 'zh').reason).toBe('这一行作为“广告”删去');
});
