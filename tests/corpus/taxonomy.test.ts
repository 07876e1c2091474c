import { describe, expect, it } from 'vitest';
import { alternatives } from '../../src/corpus/lexicon.ts';
import { FileError } from '../../src/corpus/message.ts';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';
import { seedFiles, readSeed, taxonomy } from './seeds.ts';

const tags = [...taxonomy.types, ...taxonomy.topics];

it('has the section types and topics of the annotation guide', () => {
  expect(taxonomy.types.map(({ id }) => id).join(' ')).toBe(
    'opening overview work lessons problems causes plans closing other',
  );
  expect(taxonomy.topics.map(({ id }) => id).join(' ')).toBe(
    'political theory ideology organization integrity conduct responsibility cadres institutions law safety business masses',
  );
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

describe('a taxonomy that cannot be read', () => {
  const problemsOf = (yaml: string) => {
    try {
      parseTaxonomy(yaml, 'mine.yaml');
    } catch (error) {
      if (error instanceof FileError)
        return error.problems.map(({ line, column, reason }) => `${error.file}:${line}:${column} ${reason}`);
    }
    return [];
  };
  const TAG = (id: string) =>
    `  - id: ${id}\n    name: { zh: 甲, en: A }\n    definition: { zh: 甲, en: A }\n    cues: { heading: [], text: [] }\n`;

  it('is told with every line that is wrong', () => {
    const yaml = `types:\n${TAG('one')}${TAG('one')}topics:\n${TAG('two')}kinds:\n  - name: 总结\n    cues: []\n    default: three\n`;
    expect(problemsOf(yaml)).toEqual([
      'mine.yaml:6:5 `types.1.id`: the id one stands twice.',
      'mine.yaml:18:5 `kinds.0.default`: no type is three.',
    ]);
  });

  it('is told with the place where it is no YAML', () => {
    expect(problemsOf('types: [')[0]).toMatch(/^mine\.yaml:1:\d+ /);
  });
});
