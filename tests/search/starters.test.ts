import { expect, test } from 'vitest';
import { parseStarters } from '../../src/search/starters.ts';

test('reads a search with what it shows in each language', () => {
  expect(parseStarters('- { q: 开展…活动, note: { zh: 隔着字, en: A gap } }', 'mine.yaml')).toEqual([
    { q: '开展…活动', note: { zh: '隔着字', en: 'A gap' } },
  ]);
});

test.each([
  ['a note in one language', '- q: 三会一课\n  note: { zh: 原话 }', '2:3 `0.note.en`: must say in English'],
  [
    'a note without languages',
    '- q: 三会一课\n  note: 原话',
    '2:3 `0.note`: must say what the search shows: { zh: …, en',
  ],
  ['an empty note', "- q: 三会一课\n  note: { zh: '', en: A phrase }", '2:11 `0.note.zh`: must say in Chinese'],
  ['no search', '- note: { zh: 原话, en: A phrase }', '1:3 `0.q`: must be a search'],
  ['a key that is none', '- { q: 三会一课, note: { zh: 原话, en: A phrase }, hint: 原话 }', 'There is no `hint` here.'],
])('refuses %s and says where', (_, yaml, told) => {
  expect(() => parseStarters(yaml, 'mine.yaml')).toThrow(told);
});

test('tells of every place at once', () => {
  expect(() => parseStarters('- q: 三会一课\n- q: 一岗双责', 'mine.yaml')).toThrow(
    /mine\.yaml:1:3 .*\nmine\.yaml:2:3 /,
  );
});
