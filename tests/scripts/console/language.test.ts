import { expect, test } from 'vitest';
import { languageOf } from '../../../scripts/console/language.ts';

test.each([
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW.UTF-8' }, 'zh'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh'],
  [['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
  [['--lang=zh'], { LANG: 'C' }, 'zh'],
] as const)('%j with %j', (args, env, language) => expect(languageOf(args, env)).toBe(language));
