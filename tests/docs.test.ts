import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, type CommandBlock } from '../scripts/docs/blocks.ts';
import { plantTree } from '../scripts/docs/tree.ts';
import { tryBlock } from '../scripts/docs/try.ts';
import { PROJECT } from '../scripts/paths.ts';
import { answer } from '../src/search/answer.ts';
import { stateOf } from '../src/search/address/state.ts';
import { indexed } from './search/corpus.ts';
import { sampleReports } from './search/samples.ts';

const FOLDER = join(PROJECT, 'docs');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const pages = files.map((file) => ({ file, blocks: blocksOf(read(file), `docs/${file}`) }));
const CHINESE = '.zh-CN.md';
/** A page in Chinese holds the commands of the English one, which are run once. */
const inEnglish = pages.filter(({ file }) => !file.endsWith(CHINESE));

describe('a block of commands', () => {
  const all = pages.flatMap(({ blocks }) => blocks);

  it('is found wherever one stands', () => {
    expect(all).toHaveLength(files.map((file) => read(file).split('```sh').length - 1).reduce((a, b) => a + b));
    expect(all.filter(({ trial }) => trial === 'runs').length).toBeGreaterThan(10);
  });

  it.each(all.map((block) => [block.place, block] as const))(
    '%s says how it is tried and what must come of it',
    (_, block) => {
      expect(block.trial).not.toBeNull();
      if (block.trial !== 'elsewhere') expect(block.expected).not.toEqual([]);
    },
  );

  it.each(pages.filter(({ file }) => file.endsWith(CHINESE)).map(({ file, blocks }) => [file, blocks] as const))(
    '%s has the commands of the English page, and each leads to the other',
    (file, blocks) => {
      const other = file.replace(CHINESE, '.md');
      const bare = ({ commands, trial, expected }: CommandBlock) => ({ commands, trial, expected });
      expect(blocks.map(bare)).toEqual(pages.find((page) => page.file === other)!.blocks.map(bare));
      expect(read(file)).toContain(`[English](${other})`);
      expect(read(other)).toContain(`[中文](${file})`);
    },
  );

  it('is read with its comment', () => {
    const page =
      '# A\n\n<!-- runs: prints "a b"; leaves "c.txt" with "d"; serves "e" -->\n\n```sh\nf\ng\n```\n\n```sh\nh\n```\n';
    expect(blocksOf(page, 'p.md')).toEqual([
      {
        ...{ place: 'p.md:5', commands: 'f\ng\n', trial: 'runs' },
        expected: [
          { is: 'prints', what: 'a b', holding: null },
          { is: 'leaves', what: 'c.txt', holding: 'd' },
          { is: 'serves', what: 'e', holding: null },
        ],
      },
      { place: 'p.md:10', commands: 'h\n', trial: null, expected: [] },
    ]);
  });
});

const tree = plantTree();
afterAll(() => tree.remove());

/** The commands of a page follow each other in a copy of the project. */
describe.each(inEnglish.filter(({ blocks }) => blocks.some(({ trial }) => trial === 'runs')))('$file', ({ blocks }) => {
  beforeAll(() => tree.reset());
  it.each(blocks.filter(({ trial }) => trial === 'runs').map((block) => [block.place, block] as const))(
    'the commands at %s do what it says',
    async (_, block) => expect(await tryBlock(block, tree.folder)).toEqual([]),
  );
});

describe('commands that are not what they were', () => {
  beforeAll(() => tree.reset());
  const block = (commands: string, said: string): CommandBlock =>
    blocksOf(`<!-- runs: ${said} -->\n\n\`\`\`sh\n${commands}\n\`\`\`\n`, 'p.md')[0]!;

  it.each([
    ['fail', 'npm run corpse', 'prints "corpus"', 'The commands ended with 1.'],
    ['fail before the last', 'false\necho done', 'prints "done"', 'The commands ended with 1.'],
    ['print something else', 'echo six reports', 'prints "5 reports"', 'It never prints 5 reports.'],
    ['leave nothing', 'true', 'leaves "scratch/a"', 'It never leaves scratch/a.'],
    ['leave what stood there before', 'true', 'leaves "package.json"', 'It never leaves package.json.'],
    ['leave other words', 'echo b > a', 'leaves "a" with "c"', 'It never leaves a with c.'],
    ['serve nothing', 'echo Open nothing', 'serves "a"', 'It never serves a.'],
  ])('are told: they %s', async (_, commands, said, problem) => {
    expect(await tryBlock(block(commands, said), tree.folder)).toContain(problem);
  });

  it('leave the project itself alone', () => expect(existsSync(join(PROJECT, 'scratch'))).toBe(false));
});

describe.each(['search.md', 'search.zh-CN.md'])('%s', async (file) => {
  const index = await indexed(...sampleReports());
  const queries = [...read(file).matchAll(/^\| `(.*?)` +\|/gm)].map(([, query]) => query!.replaceAll('\\|', '|'));

  it('tells of more than a phrase', () => expect(queries.length).toBeGreaterThan(8));

  it.each(queries)('%s can be read, and finds something', async (query) => {
    const { query: asked, found } = await answer(index, stateOf(query), { types: {}, topics: {} });
    expect(asked.problem).toBeNull();
    expect([...found.sections].length).toBeGreaterThan(0);
  });
});
