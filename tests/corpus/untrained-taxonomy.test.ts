import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BuiltReport } from '../../src/corpus/types.ts';
import { decode } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { compileLexicon, type Lexicon } from '../../src/corpus/lexicon.ts';
import type { Weights } from '../../src/corpus/model/features.ts';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';
import { decodeText, lexicon, taxonomy } from './seeds.ts';

const LAWS = new URL('../fixtures/laws/', import.meta.url);
const RAW = new URL('../../content/samples/', import.meta.url);

/** The reports of a folder, every one or every n-th, built with a taxonomy. */
const buildAll = (folder: URL, lexicon: Lexicon, every = 1): BuiltReport[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .filter((_, at) => at % every === 0)
    .flatMap((file) => {
      const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
      return buildReports(decode({ id: file.replace('.txt', ''), file, bytes, sha256: '' }), lexicon);
    });

const typesIn = (reports: readonly BuiltReport[]) =>
  reports.flatMap(({ sections }) => sections.map(({ id, types }) => `${id} ${types.join(' ')}`));

/** A text with ids in it, each with a letter behind it; words that hold one stay. */
const renamer = (ids: readonly string[]) => {
  const pattern = new RegExp(`(?<!\\w)(?:${ids.join('|')})(?!\\w)`, 'g');
  return (text: string) => text.replace(pattern, '$&x');
};

describe('a taxonomy for which nothing was trained', () => {
  const yaml = readFileSync(new URL('taxonomy.yaml', LAWS), 'utf8');
  const terms = parseTaxonomy(yaml);
  const laws = buildAll(new URL('raw/', LAWS), compileLexicon(terms, lexicon.model));

  it('is followed by its cues alone, chapter by chapter and article by article', () => {
    const articles = {
      bicycles: [2, 2, 1, 1, 1],
      market: [2, 2, 1, 1, 1],
      night: [2, 2, 1, 1, 2],
      trees: [2, 2, 1, 1, 2],
    };
    const types = ['general', 'duties', 'oversight', 'liability', 'final'];
    const expected = Object.entries(articles).flatMap(([file, chapters]) =>
      chapters.flatMap((number, chapter) => {
        const below = Array.from({ length: number }, (_, article) => `-${article + 1}`);
        return ['', ...below].map((anchor) => `${file}/s${chapter + 1}${anchor} ${types[chapter]}`);
      }),
    );
    expect(typesIn(laws)).toEqual(expected);
  });

  it('says where a section begins: an article has its number, and no heading', () => {
    const [chapter, article] = laws.find(({ meta }) => meta.id === 'market')!.sections;
    expect([chapter!.marker, chapter!.heading, chapter!.text]).toEqual(['第一章', '总则', '']);
    expect([article!.marker, article!.heading, article!.headline, article!.path]).toEqual([
      '第一条',
      '',
      '第一条',
      ['总则'],
    ]);
    expect(article!.text).toBe('为了维护集贸市场的秩序，根据有关法律、法规，制定本条例。');
    expect(laws.flatMap(({ ledger }) => ledger.messages)).toEqual([]);
  });

  it('decides by them, and no type, topic or kind appears that it does not know', () => {
    const known = new Set([...terms.types, ...terms.topics].map(({ id }) => id));
    const sections = laws.flatMap((law) => law.sections);
    expect(sections.filter(({ decided }) => !decided)).toEqual([]);
    const tags = sections.flatMap(({ types, topics, evidence }) => [
      ...types,
      ...topics,
      ...evidence.map(({ tag }) => tag),
    ]);
    expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
    expect(new Set(laws.map(({ meta }) => meta.kind))).toEqual(new Set(['法规']));
  });

  it('gives no topic to a type that has none', () => {
    const market = laws.find(({ meta }) => meta.id === 'market')!;
    const withTopics = parseTaxonomy(yaml.replace('    topics: false\n', ''));
    const last = (report: BuiltReport) => report.sections.at(-1)!.topics;
    const text = readFileSync(new URL('raw/market.txt', LAWS), 'utf8').replace('自2023年', '在市场自2023年');
    const [told] = buildReports(decodeText(text, 'market'), compileLexicon(withTopics, lexicon.model));
    expect([last(market), last(told!)]).toEqual([[], ['market']]);
  });

  it('is the same where a type of it has, by chance, the id of one that was trained', () => {
    const clashing = yaml.replaceAll('general', 'other').replaceAll('liability', 'work').replaceAll('market', 'law');
    const built = buildAll(new URL('raw/', LAWS), compileLexicon(parseTaxonomy(clashing), lexicon.model));
    const back = typesIn(built).map((line) => line.replace(' other', ' general').replace(' work', ' liability'));
    expect(back).toEqual(typesIn(laws));
    expect(built.map(({ sections }) => sections.map(({ confidence }) => confidence))).toEqual(
      laws.map(({ sections }) => sections.map(({ confidence }) => confidence)),
    );
  });
});

it('a type that is new among trained ones takes the sections that its cues fill', () => {
  const thanks = `  - id: thanks
    name: { zh: 致谢, en: Thanks }
    definition: { zh: 感谢谁。, en: Who is thanked. }
    cues: { heading: [致谢], text: [感谢, 谢意] }
`;
  const yaml = readFileSync(new URL('../../content/taxonomy.yaml', import.meta.url), 'utf8');
  const extended = compileLexicon(parseTaxonomy(yaml.replace('\ntopics:', `${thanks}\ntopics:`)), lexicon.model);
  const lines = ['2022年工作总结', '一、主要工作', '全年完成重点项目8个。', '二、致谢', '感谢各乡镇的支持，谨表谢意。'];
  const reports = buildReports(decodeText(lines.join('\n'), 'a'), extended);
  expect(typesIn(reports)).toEqual(['a/s1 work', 'a/s2 thanks']);
});

it('no id of a type or topic stands in the code: with other ids, in the model too, all is as it was', () => {
  const rename = renamer([...taxonomy.types, ...taxonomy.topics].map(({ id }) => id));
  const idFields = /^(\s*(?:- id|precedes|default): .*)$/gm;
  const yaml = readFileSync(new URL('../../content/taxonomy.yaml', import.meta.url), 'utf8');
  const renamed = (weights: Weights) =>
    Object.fromEntries(Object.entries(weights).map(([name, weight]) => [rename(name), weight]));
  const { types, also, topics } = lexicon.model;
  const model = { ...lexicon.model, types: renamed(types), also: renamed(also), topics: renamed(topics) };
  const other = compileLexicon(parseTaxonomy(yaml.replaceAll(idFields, rename)), model);
  const told = (reports: readonly BuiltReport[]) =>
    reports.flatMap(({ sections }) =>
      sections.map(({ id, types, topics, confidence }) => ({ id, types, topics, confidence })),
    );
  const before = told(buildAll(RAW, lexicon, 6)).map((one) => ({
    ...one,
    types: one.types.map(rename),
    topics: one.topics.map(rename),
  }));
  expect(before.length).toBeGreaterThan(50);
  expect(told(buildAll(RAW, other, 6))).toEqual(before);
});
