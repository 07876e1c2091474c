import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, PROJECT } from '../../scripts/paths.ts';
import { readSettings } from '../../scripts/settings.ts';
import { parseTaxonomy, UNDECIDED } from '../../src/corpus/taxonomy.ts';
import { reportsIn } from '../scripts/corpus/built.ts';

const LAWS = join(PROJECT, 'tests/fixtures/laws');
const termsOf = (file: string) => parseTaxonomy(readFileSync(join(file, 'taxonomy.yaml'), 'utf8'));
const own = termsOf(LAWS);
const other = termsOf(join(PROJECT, 'content'));
const tagsOf = ({ types, topics }: typeof own) => [...types, ...topics];

let room: string;
/** Every file of the site as text, by its path; what is compressed unpacked. */
let files: Map<string, string>;
const pages = () => [...files].filter(([file]) => file.endsWith('.html'));

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'wenduan-laws-'));
  const [content, site] = [join(room, 'content'), join(room, 'site')];
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  // Nothing else of ours: the runner of tests puts what it defines into the environment.
  const env = {
    PATH,
    HOME,
    NODE_COMPILE_CACHE,
    CONFIG: join(LAWS, 'wenduan.config.ts'),
    RAW_DIR: join(LAWS, 'raw'),
    CONTENT_DIR: content,
    OUT_DIR: site,
  };
  const options = { cwd: PROJECT, encoding: 'utf8', env } as const;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], options);
  expect([status, stderr]).toEqual([0, '']);
  files = new Map((await filesBelow(site)).map((file) => [file, textOf(readFileSync(join(site, file)))]));
}, 600_000);
afterAll(() => rmSync(room, { recursive: true }));

const textOf = (bytes: Buffer): string =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');

/** The pipeline that looks at a draft in the browser: its cues for cleaning and its weights are no words of the interface. */
const PIPELINE = /^_astro\/worker|^data\/check\/terms\./;

/** A report in words; the name of a place in a sentence, or of a sentence, is none. */
const NAMED = /\breports?\b(?!&quot;:)/i;
const PLACE = /\{\w+\}/g;
/** No words: the folder of the documents is called the same for every corpus. */
const ADDRESS = /https?:\S+/g;

/** What a page says: its text, and what its attributes say aloud. */
const saidOn = (html: string): string[] => [
  ...html.replace(/<(script|style|code|pre)\b.*?<\/\1>/gs, '').split(/<[^>]*>/),
  ...Array.from(
    html.matchAll(/ (?:aria-label|content|title|placeholder|data-words)="([^"]*)"/g),
    ([, words]) => words!,
  ),
];

it('has a page for every type and topic of the taxonomy, in both languages, and for no other', () => {
  for (const root of ['', 'en/'])
    for (const [facet, tags] of Object.entries({ types: [...own.types, { id: UNDECIDED }], topics: own.topics })) {
      const found = [...files.keys()].flatMap(
        (file) => new RegExp(`^${root}${facet}/(\\w+)/index`).exec(file)?.[1] ?? [],
      );
      expect(found.sort()).toEqual(tags.map(({ id }) => id).sort());
    }
});

it('tells of laws and not of reports, on every page, in every title and in all that the browser is given', () => {
  expect(files.get('index.html')).toContain('4 篇地方性法规');
  expect(files.get('en/index.html')).toContain('4 local laws');
  expect(files.get('reports/index.html')).toContain('<title>法规 · 青川法规</title>');
  expect(files.get('en/reports/index.html')).toContain('<title>Laws · Laws of Qingchuan</title>');
  const told = [...files].filter(([file]) => !PIPELINE.test(file));
  expect(told.filter(([, text]) => text.includes('报告')).map(([file]) => file)).toEqual([]);
  const ofReports = pages().flatMap(([file, html]) =>
    saidOn(html)
      .filter((words) => NAMED.test(words.replace(PLACE, '').replace(ADDRESS, '')))
      .map((words) => `${file}: ${words}`),
  );
  expect(ofReports).toEqual([]);
});

it('names no type, topic or kind of another taxonomy', () => {
  // A word of the interface too: the other phrases.
  const isOrdinary = (name: string) => name === '其他' || name === 'Other';
  const names = (['zh', 'en'] as const).map((locale) =>
    tagsOf(other)
      .map(({ name }) => name[locale])
      .filter((name) => !isOrdinary(name)),
  );
  const zh = [...names[0]!, ...other.kinds.map(({ name }) => name).filter((name) => !isOrdinary(name))];
  for (const [file, text] of [...files].filter(([one]) => !PIPELINE.test(one)))
    expect([file, zh.filter((name) => text.includes(name))]).toEqual([file, []]);
  for (const [file, html] of pages()) {
    const said = new Set(saidOn(html).map((words) => words.trim()));
    expect([file, names[1]!.filter((name) => said.has(name))]).toEqual([file, []]);
  }
});

it('gives every section tags of the taxonomy alone, in the data and on the pages', () => {
  const ids = tagsOf(own).map(({ id }) => id);
  const known = new Set([...ids, UNDECIDED]);
  const sections = reportsIn(join(room, 'content')).flatMap((law) => law.sections);
  expect(sections.length).toBeGreaterThanOrEqual(20);
  expect(sections.flatMap(({ types, topics }) => [...types, ...topics]).filter((tag) => !ids.includes(tag))).toEqual(
    [],
  );
  const onPages = pages().flatMap(([, html]) =>
    Array.from(html.matchAll(/data-types?="([^"{]+)"/g), ([, shown]) => shown!),
  );
  expect(onPages.length).toBeGreaterThan(50);
  expect(onPages.flatMap((shown) => shown.split(' ')).filter((id) => !known.has(id))).toEqual([]);
});

it('gives every type the hue of the taxonomy', () => {
  const css = [...files].filter(([file]) => file.endsWith('.css')).map(([, text]) => text);
  const rules = css.flatMap((text) => text.match(/\[data-type=[^\]]+\]\s*\{\s*--c:[^}]*\}/g) ?? []);
  const hues = new Set(rules.map((rule) => rule.replaceAll(/['"\s;]/g, '')));
  expect([...hues].sort()).toEqual(
    own.types.map(({ id, color }) => `[data-type=${id}]{--c:light-dark(${color!.light},${color!.dark})}`).sort(),
  );
});

it('offers no table as a file that is not there', () => {
  const offered = pages().flatMap(([, html]) =>
    Array.from(html.matchAll(/href="\/(figures\/[\w-]+\.\w+)"/g), ([, file]) => file!),
  );
  const made = [...files.keys()].filter((file) => /^figures\/[\w-]+\.(csv|jsonl|xlsx)$/.test(file));
  expect(offered.length).toBeGreaterThan(5);
  expect(offered.filter((file) => !made.includes(file))).toEqual([]);
});

it('offers searches that the laws themselves suggest', () => {
  const offered = Array.from(files.get('search/index.html')!.matchAll(/class="query"[^>]*>([^<]+)</g), ([, q]) =>
    q!.trim(),
  );
  expect(offered.length).toBeGreaterThan(3);
  const raw = readdirSync(join(LAWS, 'raw')).map((file) => readFileSync(join(LAWS, 'raw', file), 'utf8'));
  expect(offered.filter((q) => !raw.some((text) => q.split('…').every((part) => text.includes(part))))).toEqual([]);
});

describe('its configuration', () => {
  it('names the site wherever it is named; the program is named once, beside its licence', () => {
    const named = pages().filter(([, html]) =>
      /文段 Wenduan|Wenduan|· 文段|关于文段/.test(html.replace(/wenduan-/gi, '')),
    );
    expect(named.map(([file]) => file).sort()).toEqual(['about/index.html', 'en/about/index.html']);
    expect(files.get('about/index.html')).toContain('程序（文段 Wenduan）以 MIT 许可发布');
    expect(files.get('feed.xml')).toContain('<title>青川法规</title>');
    expect(files.get('llms.txt')).toMatch(/^# 青川法规 Laws of Qingchuan\n/);
  });

  it('opens the site to search engines', () => {
    expect(files.get('robots.txt')).toContain('Allow: /');
    expect(files.get('index.html')).not.toContain('noindex');
  });

  it('colours it: paper and accent as they are given, the rest mixed, the edge of the window too', () => {
    const css = [...files].filter(([file]) => file.endsWith('.css')).map(([, text]) => text.replaceAll(/\s/g, ''));
    const last = (token: string) =>
      css.flatMap((text) => [...text.matchAll(new RegExp(`--${token}:(light-dark\\([^)]*\\))`, 'g'))]).at(-1)?.[1];
    expect(last('paper')).toBe('light-dark(#f4f8fb,#10161c)');
    expect(last('seal')).toBe('light-dark(#1f5f8b,#7db8e0)');
    expect(files.get('index.html')).toContain('content="#f4f8fb"');
    expect(files.get('index.html')).toContain('content="#10161c"');
  });

  it('gives it its logo, as its icon and in its head', () => {
    expect(files.get('favicon.svg')).toBe(readFileSync(join(LAWS, 'logo.svg'), 'utf8'));
    expect(files.get('index.html')).toMatch(/<a class="name"[^>]*>\s*<img src="\/favicon\.svg" alt=""/);
  });

  it('says foot and rights on every page that has a foot, in its language', () => {
    for (const [file, html] of pages().filter(([, text]) => text.includes('<footer'))) {
      const foot = html.slice(html.indexOf('<footer'));
      const isEnglish = file.startsWith('en/');
      expect([file, foot.includes(isEnglish ? 'Invented laws, for trials alone.' : '虚构的法规，只作试验。')]).toEqual([
        file,
        true,
      ]);
      expect(foot).toContain('<a href="https://creativecommons.org/licenses/by/4.0/" rel="license"');
      expect(foot).toContain(isEnglish ? '>CC BY 4.0</a>' : '>知识共享 署名 4.0</a>');
      expect(foot).toContain('<a href="mailto:laws@example.org"');
      expect(foot).not.toContain('归各自的作者所有');
    }
  });

  it('tells programs the rights too', () => {
    expect(JSON.parse(files.get('data/datapackage.json')!)).toMatchObject({
      title: '青川法规 Laws of Qingchuan: 地方性法规 / local laws',
      description: '知识共享 署名 4.0 / CC BY 4.0',
      licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' }],
      contributors: [{ title: 'laws@example.org', email: 'laws@example.org', roles: ['rightsHolder'] }],
    });
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(files.get('data/index.html')!)!;
    expect((JSON.parse(data!) as { '@graph': unknown[] })['@graph'][0]).toMatchObject({
      copyrightNotice: '知识共享 署名 4.0',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: '青川法规', email: 'laws@example.org' },
    });
  });
});

describe('news, by another configuration', () => {
  const NEWS = join(PROJECT, 'tests/fixtures/news');
  const news = termsOf(NEWS);

  it('is a corpus of its own taxonomy, built into the folder that held laws', () => {
    const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
    const folders = { CONFIG: join(NEWS, 'wenduan.config.ts'), RAW_DIR: join(NEWS, 'raw') };
    const env = { PATH, HOME, NODE_COMPILE_CACHE, ...folders };
    const options = { cwd: PROJECT, encoding: 'utf8', env: { ...env, CONTENT_DIR: join(room, 'content') } } as const;
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build-corpus.ts'], options);
    expect([status, stderr]).toEqual([0, '']);
    const stories = reportsIn(join(room, 'content'));
    expect(stories.map(({ title }) => title).sort()).toEqual([
      '南江大桥封闭检修一周',
      '旧仓库改成社区图书馆',
      '青川开通夜间公交',
    ]);
    const parts = news.types.map(({ id }) => id);
    for (const { title, sections } of stories)
      expect([title, [...new Set(sections.flatMap(({ types }) => types))].sort()]).toEqual([title, parts.toSorted()]);
    expect(stories.flatMap(({ sections }) => sections.flatMap(({ topics }) => topics))).toContain('library');
  });

  it('calls what it holds as its configuration does, before its taxonomy', () => {
    const { said, taxonomy } = readSettings({ CONFIG: join(NEWS, 'wenduan.config.ts') });
    expect(taxonomy).toBe(join(NEWS, 'taxonomy.yaml'));
    expect(news.nouns.zh.one).toBe('消息');
    expect(said.nouns).toEqual({
      zh: { one: '新闻', whole: '本地新闻' },
      en: { one: 'story', many: 'stories', whole: 'local stories' },
    });
  });
});
