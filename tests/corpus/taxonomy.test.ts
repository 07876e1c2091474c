import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../src/corpus/lexicon.ts';
import { FileError } from '../../src/corpus/message.ts';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';
import { seedFiles, readSeed, taxonomy } from './seeds.ts';

const tags = [...taxonomy.types, ...taxonomy.topics];

it('has the section types and topics of the annotation guide', () => {
  const guide = readFileSync(new URL('../golden/GUIDE.md', import.meta.url), 'utf8');
  const [, types, topics] = guide.split(/^## (?:types|topics)\b.*$/m);
  const listed = (part: string) => part.match(/^[a-z]+ \p{Script=Han}+(?=[:：] | \()/gmu);
  expect(taxonomy.types.map(({ id, name }) => `${id} ${name.zh}`)).toEqual(listed(types!));
  expect(taxonomy.topics.map(({ id, name }) => `${id} ${name.zh}`)).toEqual(listed(topics!));
});

describe.each(tags)('$id', ({ cues }) => {
  it('names no cue twice', () => {
    for (const words of Object.values(cues)) expect(new Set(words).size).toBe(words.length);
  });

  it('has cues that match themselves', () => {
    for (const word of Object.values(cues).flat())
      expect(word.replaceAll('…', '')).toMatch(new RegExp(`^(?:${alternatives([word])})$`));
  });

  it('has no cue so long that it could be a sentence of one report', () => {
    for (const word of Object.values(cues).flat()) expect(word.length).toBeLessThanOrEqual(16);
  });
});

it('names no title of a report it comes with', () => {
  const titles = seedFiles.map((file) => new TextDecoder().decode(readSeed(file)).trim().split('\n')[0]!);
  for (const { cues } of tags)
    for (const word of Object.values(cues).flat()) for (const title of titles) expect(title).not.toBe(word);
});

it('refuses an id that stands twice and says which', () => {
  const type = '{ id: work, name: { zh: 甲, en: a }, definition: { zh: 甲, en: a }, cues: { heading: [], text: [] } }';
  expect(() =>
    parseTaxonomy(`types: [${type}, ${type}]\ntopics: [${type}]\nkinds: [{ name: 其他, cues: [] }]`),
  ).toThrow('work stands twice');
});

/** A type or topic of two or more lines; `more` comes below its id. */
const TAG = (id: string, ...more: string[]) =>
  [
    `  - id: ${id}`,
    ...more.map((line) => `    ${line}`),
    '    name: { zh: 甲, en: A }',
    '    definition: { zh: 甲, en: A }',
  ].join('\n') + '\n    cues: { heading: [], text: [] }\n';
const ALL = 'role: [opens, closes, usual]';
const KINDS = 'kinds:\n  - name: 总结\n    cues: []\n';

describe('a taxonomy that cannot be read', () => {
  const problemsOf = (yaml: string) => {
    try {
      parseTaxonomy(yaml, 'mine.yaml');
    } catch (error) {
      if (error instanceof FileError)
        return error.problems.map(
          ({ line, column, rule, reason, advice }) => `${error.file}:${line}:${column} ${rule} ${reason} ${advice}`,
        );
    }
    return [];
  };
  const ADVICE = 'Mend the line; content/taxonomy.yaml of the project shows how it is written.';

  it('is told with every line that is wrong', () => {
    const yaml = `types:\n${TAG('one', ALL)}${TAG('one', 'precedes: [four]')}topics:\n${TAG('two')}${KINDS}    default: three\n`;
    expect(problemsOf(yaml)).toEqual([
      `mine.yaml:7:5 taxonomy/unreadable \`types.1.id\`: the id one stands twice. ${ADVICE}`,
      `mine.yaml:20:5 taxonomy/unreadable \`kinds.0.default\`: no type is three. ${ADVICE}`,
      `mine.yaml:8:5 taxonomy/unreadable \`types.1.precedes\`: no type is four. ${ADVICE}`,
    ]);
  });

  it('is told with the place where it is no YAML', () => {
    expect(problemsOf('types: [')[0]).toMatch(/^mine\.yaml:1:\d+ /);
  });

  it.each(['constructor', 'en'])('is told where an id is what programs call something else: %s', (id) => {
    const yaml = `types:\n${TAG(id, ALL)}topics:\n${TAG('two')}${KINDS}`;
    expect(problemsOf(yaml)).toEqual([
      'mine.yaml:2:5 taxonomy/unreadable `types.0.id`: a program takes this id for something else; name it otherwise. ' +
        ADVICE,
    ]);
  });

  it('is told where a key is misspelt', () => {
    const yaml = `types:\n${TAG('one', ALL, 'colour: red')}topics:\n${TAG('two')}${KINDS}`;
    expect(problemsOf(yaml)).toEqual([`mine.yaml:4:5 taxonomy/unreadable There is no \`colour\` here. ${ADVICE}`]);
  });

  it('is told where no type has a role, and how to give it', () => {
    const yaml = `# mine\ntypes:\n${TAG('one', 'role: opens')}${TAG('two', 'role: usual')}topics:\n${TAG('three')}${KINDS}`;
    expect(problemsOf(yaml)).toEqual([
      'mine.yaml:2:1 taxonomy/role-missing No type has the role `closes`: that of the last lines. ' +
        'Write `role: closes` below one type; one may have several: `role: [opens, usual]`.',
    ]);
  });

  it('is told where two types have one role, and which has it already', () => {
    const yaml = `types:\n${TAG('one', ALL)}${TAG('two', 'role: usual')}topics:\n${TAG('three')}${KINDS}`;
    expect(problemsOf(yaml)).toEqual([
      'mine.yaml:8:5 taxonomy/role-twice two has the role `usual` of one. ' +
        'Only one type can have it: take it from one of the two.',
    ]);
  });
});

describe('the nouns of a corpus', () => {
  const nounsOf = (head: string) =>
    parseTaxonomy(`${head}types:\n${TAG('one', ALL)}topics:\n${TAG('two')}${KINDS}`).nouns;

  it.each([
    ['', { zh: { one: '文章', whole: '文章' }, en: { one: 'text', many: 'texts', whole: 'texts' } }],
    [
      'nouns: { zh: { one: 法规 }, en: { one: law } }\n',
      { zh: { one: '法规', whole: '法规' }, en: { one: 'law', many: 'laws', whole: 'laws' } },
    ],
    [
      'nouns: { zh: { one: 消息, whole: 新闻 }, en: { one: story, many: stories, whole: news stories } }\n',
      { zh: { one: '消息', whole: '新闻' }, en: { one: 'story', many: 'stories', whole: 'news stories' } },
    ],
  ])('with %j are %j', (head, nouns) => expect(nounsOf(head)).toEqual(nouns));
});
