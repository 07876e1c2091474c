import { expect, test } from 'vitest';
import { FileError, formatMessage } from '../../../src/corpus/message.ts';
import { parseStarters } from '../../../src/search/suggestions/starters.ts';

/** What a person is told of a file of starters, line by line. */
function toldOf(yaml: string): string {
  try {
    parseStarters(yaml, 'mine.yaml');
    return '';
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.problems.map((problem) => formatMessage(error.file, problem)).join('\n');
  }
}

test('reads a search with what it shows in each language', () => {
  expect(parseStarters('- { q: 开展…活动, note: { zh: 隔着字, en: A gap } }', 'mine.yaml')).toEqual([
    { q: '开展…活动', note: { zh: '隔着字', en: 'A gap' }, place: { line: 1, column: 3 } },
  ]);
});

test.each([
  [
    'a note in one language',
    '- q: 三会一课\n  note: { zh: 原话 }',
    'mine.yaml:2:3 error starters/unreadable `0.note.en`: must say in English',
  ],
  [
    'a note without languages',
    '- q: 三会一课\n  note: 原话',
    'mine.yaml:2:3 error starters/unreadable `0.note`: must say what the search shows: { zh: …, en',
  ],
  [
    'an empty note',
    "- q: 三会一课\n  note: { zh: '', en: A phrase }",
    'mine.yaml:2:11 error starters/unreadable `0.note.zh`: must say in Chinese',
  ],
  [
    'no search',
    '- note: { zh: 原话, en: A phrase }',
    'mine.yaml:1:3 error starters/unreadable `0.q`: must be a search',
  ],
  ['a key that is none', '- { q: 三会一课, note: { zh: 原话, en: A phrase }, hint: 原话 }', 'There is no `hint` here.'],
])('refuses %s and says where', (_, yaml, told) => {
  expect(toldOf(yaml)).toContain(told);
});

test('tells of every place at once', () => {
  expect(toldOf('- q: 三会一课\n- q: 一岗双责')).toMatch(/^mine\.yaml:1:3 .*\nmine\.yaml:2:3 /);
});
