import { expect, test } from 'vitest';
import { pinyinOf } from '../../src/view-models/pinyin.ts';

// As 《现代汉语词典》 spells them; words are written together.
test.each([
  ['问题不足', 'wèntí bùzú'],
  ['重大事项', 'zhòngdà shìxiàng'],
  ['调研', 'diàoyán'],
  ['参差', 'cēncī'],
  ['“三会一课”', 'sān huì yī kè'],
  ['', ''],
])('%s', (name, reading) => expect(pinyinOf(name).replaceAll(' ', '')).toBe(reading.replaceAll(' ', '')));

test('words stand apart', () => expect(pinyinOf('安全生产')).toBe('ānquán shēngchǎn'));
