import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../scripts/sha256.ts';
import { filesBelow, PROJECT } from '../../scripts/paths.ts';
import type { Changes } from '../../src/dataset/changes/schema.ts';
import { textsOf } from './unpacked.ts';

/** Two reports that are to be taken down, each with a character that stands nowhere else and words of every part. */
const LEFT_OUT = '000_1a2b3c4d5e6f7a8b';
const DELETED = 'ouyang-zhenhua';
const WORDS = {
  [LEFT_OUT]: ['靁', '靁公渡口述职报告', '芦苇荡里清点靁桥', '渡船缆绳三年未换', '上官靁', '加微信领取渡口'],
  [DELETED]: ['鱻', '鱻市街道工作总结', '凌晨两点核对鱻秤', '冰鲜摊位排水不畅', '欧阳鱻', DELETED],
};
const reportOf = ([, title, work, problem, name, advert]: string[]) =>
  `${title}\n${name}\n现将一年来的工作报告如下：\n一、主要做法\n${work}，逐一登记造册。抓学习，抓落实。\n二、存在的问题\n${problem}，整改还不到位。\n` +
  `更多素材请${advert}资料，会员专享，扫码关注公众号下载全套范文，加微信 wx-883421 领取。\n`;
const STAYS =
  '2023年述职报告\n现将工作报告如下：\n一、主要做法\n抓学习，抓作风，抓落实。\n二、存在的问题\n学习不够深入，调研还不够多。\n';

let room: string;
let began: number;
const at = (...parts: string[]) => join(room, ...parts);
const put = (file: string, text: string) => {
  mkdirSync(join(at(file), '..'), { recursive: true });
  writeFileSync(at(file), text);
};

function build(): string {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const [raw, content, site] = [at('raw'), at('content'), at('site')];
  const folders = { RAW_DIR: raw, CONTENT_DIR: content, OUT_DIR: site, ALLOW_INDEXING: 'true' };
  const env = { PATH, HOME, NODE_COMPILE_CACHE, ...folders, BASE_PATH: '/文集/' };
  const options = { cwd: PROJECT, encoding: 'utf8', env } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--lang', 'zh'], options);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

const readSite = (file: string) => readFileSync(at('site', file), 'utf8');
const changes = () => JSON.parse(readSite('data/changes.json')) as Changes;
const hashes = async () =>
  Object.fromEntries((await filesBelow(at('site'))).map((file) => [file, sha256(readFileSync(at('site', file)))]));

/** The record of the last run into a folder of ours, and whatever else in the project a build of ours wrote. */
async function projectFiles(): Promise<string[]> {
  const folders = ['.astro', '.cache/corpus', 'node_modules/.astro', 'node_modules/.vite'].map((one) =>
    join(PROJECT, one),
  );
  const there = folders.filter((folder) => statSync(folder, { throwIfNoEntry: false }));
  const files = await Promise.all(
    there.map(async (folder) => (await filesBelow(folder)).map((one) => join(folder, one))),
  );
  return files.flat().filter((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= began);
}

/** Null where it went while others were read: a build beside this one has files of its own there. */
function readIfThere(file: string): Buffer<ArrayBuffer> | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Where these words stand in what was built, in its caches and in its records; what was put in aside, and Pagefind's program. */
async function traces(words: readonly string[]): Promise<string[]> {
  const built = (await filesBelow(room)).filter((file) => !/^(raw|overrides)\/|\/wasm\.unknown\.pagefind$/.test(file));
  const own = built.map((file) => at(file));
  const found: string[] = [];
  for (const file of [...own, ...(await projectFiles())]) {
    const bytes = readIfThere(file);
    if (!bytes) continue;
    const { narrow, wide } = await textsOf(file, bytes);
    const texts = [file.slice(room.length), ...narrow];
    // Two bytes of a picture or a table are any one character of UTF-16 by chance.
    for (const word of words)
      if ((word.length > 1 ? [...texts, ...wide] : texts).some((text) => text.includes(word)))
        found.push(`${word}: ${file}`);
  }
  return found;
}

const told: string[] = [];

beforeAll(async () => {
  began = Date.now() - 1_000;
  room = mkdtempSync(join(tmpdir(), 'wenduan-takedown-'));
  for (const [id, words] of Object.entries(WORDS)) put(`raw/${id}.txt`, reportOf(words));
  put('raw/old-name.txt', STAYS);
  put(
    'raw/2022.txt',
    STAYS.replace('2023', '2022').replace('抓作风', '抓安全').replace('二、', '三、召开会议\n共三次。\n二、'),
  );
  told.push(build());
}, 600_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('the first build', () => {
  it('says that it is the first, on the console, on the page and in the file', () => {
    expect(told[0]).toMatch(/^变化 +第一次建站/m);
    expect(changes()).toMatchObject({ since: null, added: [] });
    expect(readSite('data/index.html')).toContain('第一次建站');
  });

  it('holds the words that are to be gone later, packed and unpacked, so that the search for them can find', async () => {
    for (const words of Object.values(WORDS)) {
      const found = (await traces(words.slice(0, 5))).join('\n');
      for (const word of words.slice(0, 4)) expect(found).toContain(`${word}: `);
      for (const file of ['tei.zip', 'sections.parquet', 'feed.xml', 'reports.json', 'corpus.jsonl'])
        expect(found).toContain(file);
    }
    const inIndex = await traces(['靁', '鱻']);
    for (const folder of ['/places/', '/pagefind/fragment/', '/pagefind/index/'])
      expect(
        inIndex.some((one) => one.includes(folder)),
        folder,
      ).toBe(true);
  });
});

describe('the build after a takedown and a change of name', () => {
  beforeAll(() => {
    put(`overrides/${LEFT_OUT}.yaml`, 'publish: false\nwhy: 作者要求\n');
    rmSync(at('raw', `${DELETED}.txt`));
    renameSync(at('raw/old-name.txt'), at('raw/new-name.txt'));
    put('raw/2022.txt', readFileSync(at('raw/2022.txt'), 'utf8').replace('三、召开会议\n共三次。\n', ''));
    // Earlier versions of the project kept the corpus in stores of Astro's.
    const stores = [at('content/.astro'), ...['.astro', 'node_modules/.astro'].map((one) => join(PROJECT, one))];
    for (const store of stores)
      for (const file of ['data-store.json', 'data-store/1.txt']) {
        rmSync(join(store, file), { force: true });
        mkdirSync(join(store, file, '..'), { recursive: true });
        writeFileSync(join(store, file), WORDS[LEFT_OUT]![2]!);
      }
    put('raw/added.txt', STAYS.replaceAll('抓', '促').replace('不够深入', '还要加强'));
    told.push(build());
  }, 600_000);

  it('holds no word of what was taken down, nor a name in an address, in pages, indexes, archives, records and caches', async () => {
    expect(await traces([...WORDS[LEFT_OUT]!, ...WORDS[DELETED]!])).toEqual([]);
  });

  it('tells what changed, and of what was taken down the number and an address that says nothing', () => {
    expect(told.at(-1)).toMatch(/^变化 +新增 1 篇，撤下 2 篇，改名 1 篇，原文件改过 1 篇/m);
    expect(changes()).toMatchObject({
      added: ['added'],
      removed: { count: 2, ids: [LEFT_OUT] },
      moved: [{ from: 'old-name', to: 'new-name' }],
      revised: ['2022'],
    });
    const pages = [readSite('data/index.html'), readSite('en/data/index.html')];
    expect(pages[0]).toContain('撤下 2 篇');
    expect(pages[1]).toContain('2 reports taken down');
    for (const page of pages) expect(page).toContain('/reports/added/');
  });

  it('says at the address of what was taken down that it is gone, in both languages, and only where that says nothing', async () => {
    const files = await filesBelow(at('site'));
    expect(files.filter((file) => file.includes(LEFT_OUT)).sort()).toEqual([
      `en/reports/${LEFT_OUT}/index.html`,
      `reports/${LEFT_OUT}/index.html`,
    ]);
    expect(readSite(`reports/${LEFT_OUT}/index.html`)).toMatch(/noindex.*已经撤下/s);
    expect(readSite(`en/reports/${LEFT_OUT}/index.html`)).toMatch(/noindex.*has been taken down/s);
  });

  it('leads from the former name to the new one, by a link, without script and by what hosts read', () => {
    const base = '/%E6%96%87%E9%9B%86/';
    for (const language of ['', 'en/']) {
      const page = readSite(`${language}reports/old-name/index.html`);
      const target = `${base}${language}reports/new-name/`;
      expect(page).toContain(`<a href="${target}"`);
      expect(page).toContain(`content="0; url=${target}"`);
      expect(page).toMatch(/name="robots" content="noindex"/);
      expect(readSite('_redirects')).toContain(`${base}${language}reports/old-name/ ${target} 301\n`);
      expect(readSite('_former.map')).toContain(`"/文集/${language}reports/old-name/" "${target}";\n`);
    }
    const { redirects } = JSON.parse(readSite('vercel.json')) as { redirects: unknown[] };
    expect(redirects).toContainEqual({
      ...{ source: `${base}reports/old-name/`, destination: `${base}reports/new-name/`, permanent: true },
    });
    expect(readSite('_former.map')).toContain(`"/文集/reports/${LEFT_OUT}/" "gone";\n`);
  });

  it('keeps former addresses out of lists, sitemap, feed and data, and names what is new first in the feed', () => {
    for (const file of ['sitemap-0.xml', 'feed.xml', 'llms.txt', 'data/reports.json', 'reports/index.html'])
      expect([file, /old-name|000_1a2b/.exec(readSite(file))]).toEqual([file, null]);
    expect(/<item>.*?<link>(.*?)<\/link>/s.exec(readSite('feed.xml'))?.[1]).toMatch(/\/reports\/added\/$/);
  });

  it('keeps an anchor for a section that is numbered otherwise, and tells of one that is gone', () => {
    const page = readSite('reports/2022/index.html');
    const anchors = Array.from(page.matchAll(/<section[^>]* id="([^"]+)"/g), ([, id]) => id!);
    const former = Array.from(
      page.matchAll(/<(?:span|p) (?:id="(s[^"]+)"[^>]*class="gone"|class="former"[^>]*id="([^"]+)")/g),
    );
    expect(former.length).toBeGreaterThan(0);
    for (const [, gone, moved] of former) expect(anchors).not.toContain(gone ?? moved);
  });

  it('is the same when nothing changed, byte for byte, and keeps its former addresses', async () => {
    const before = await hashes();
    told.push(build());
    expect(await hashes()).toEqual(before);
  }, 600_000);
});

it('names the folder that it reads, where the record of what was published is spoilt', () => {
  put('content/published.json', '{');
  const env = { ...process.env, RAW_DIR: at('raw'), CONTENT_DIR: at('content'), OUT_DIR: at('site') };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: PROJECT, encoding: 'utf8', env });
  expect(status).toBe(1);
  expect(stderr).toContain(`${resolve(at('content/published.json'))} cannot be read.`);
});
