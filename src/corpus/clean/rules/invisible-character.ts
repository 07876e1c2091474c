import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';

// Controls, soft hyphen, zero-width characters, direction marks, byte-order marks inside the text, private use.
const INVISIBLE =
  /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\ue000-\uf8ff]+/g;

export const invisibleCharacter: CleaningRule = {
  id: 'invisible-character',
  name: { zh: '看不见的字符', en: 'Invisible characters' },
  why: {
    zh: '零宽字符、控制字符会把一个词拆成两半，让人查不到。',
    en: 'Zero-width and control characters cut words in two, so that no search finds them.',
  },
  publish: true,
  example: { before: '一是\u200b强化\ufeff学习', after: '一是强化学习' },
  counterExample: '一是　强化 学习',
  find: (text) => spansOf(text, INVISIBLE),
};
