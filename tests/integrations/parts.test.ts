import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawnPart } from '../../src/integrations/parts/drawn.ts';
import { joinedParts } from '../../src/integrations/parts/joined.ts';
import { stretchOf } from '../../src/integrations/parts/stretch.ts';
import { readJoined } from '../../src/integrations/places.ts';

const IDS = ['c', '甲 乙', 'a', 'page-2', 'b'];
const pathsOf = (route: string, names: readonly string[]) =>
  names.map((name) => ({ pathname: route.replace(/\[\w+\]/, name).replace(/\/?$/, '/'), route: { route } }));
/** A site as Astro lists it: reports in the order of the list, and what they share. */
const PATHS = [
  ...pathsOf('/', ['']),
  ...pathsOf('/reports', ['']),
  ...pathsOf('/reports/[former]', ['gone']),
  ...pathsOf('/reports/page/[page]', ['2']),
  ...pathsOf('/reports/[id]', IDS),
  ...pathsOf('/reports/[id]/cleaning', IDS),
  ...pathsOf('/en/reports/[id]', IDS),
  ...IDS.map((id) => ({ pathname: `/reports/${id}/index.md`, route: { route: '/reports/[id]/index.md' } })),
  { pathname: '/data/reports.json', route: { route: '/data/reports.json' } },
  { pathname: '/types/work/', route: { route: '/types/[tag]/[...page]' } },
];
const RENDERED = 'rendered';

let room: string;
beforeEach(() => (room = mkdtempSync(join(tmpdir(), 'wenduan-drawn-'))));
afterEach(() => rmSync(room, { recursive: true }));

/** How an integration has pages made, where Astro by itself would list and render those of the site. */
async function prerenderer({ hooks }: AstroIntegration) {
  const usual = {
    name: 'usual',
    getStaticPaths: () => Promise.resolve(PATHS),
    render: () => Promise.resolve(new Response(RENDERED)),
  };
  let made: unknown = usual;
  const setPrerenderer = (make: (one: unknown) => unknown) => (made = make(usual));
  await hooks['astro:build:start']!({ setPrerenderer } as never);
  return made as { getStaticPaths: () => Promise<typeof PATHS>; render: (...args: unknown[]) => Promise<Response> };
}

const end = async (integration: AstroIntegration, folder: string) =>
  integration.hooks['astro:build:done']!({ dir: pathToFileURL(`${folder}/`) } as never);

const put = (file: string, text: string) => {
  mkdirSync(dirname(join(room, file)), { recursive: true });
  writeFileSync(join(room, file), text);
};

it('cuts into stretches that follow each other, none longer than another by more than one', () => {
  for (const [of, count] of [
    [1, 5],
    [3, 10],
    [7, 3],
    [4, 0],
  ] as const) {
    const stretches = Array.from({ length: of }, (_, at) => stretchOf({ number: at + 1, of }, count));
    expect(stretches[0]![0]).toBe(0);
    expect(stretches.at(-1)![1]).toBe(count);
    for (const [at, [start]] of stretches.slice(1).entries()) expect(start).toBe(stretches[at]![1]);
    const lengths = stretches.map(([start, stop]) => stop - start);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  }
});

describe('a part', () => {
  it('draws what hangs on its reports, and parts together all of that, once', async () => {
    const drawn: string[] = [];
    for (const number of [1, 2, 3]) {
      const paths = await (await prerenderer(drawnPart({ number, of: 3 }))).getStaticPaths();
      drawn.push(...paths.map(({ pathname }) => pathname).filter((pathname) => pathname !== '/data/reports.json'));
    }
    const wanted = PATHS.filter(({ route }) => route.route.includes('/reports/[id]')).map(({ pathname }) => pathname);
    expect(drawn.toSorted()).toEqual(wanted.toSorted());
  });

  it('indexes its reports alone, as the site lists them, and keeps no table of the others', async () => {
    const part = drawnPart({ number: 2, of: 2 });
    await (await prerenderer(part)).getStaticPaths();
    const cards = IDS.map((id) => ({ id, title: `${id}的报告`, kind: '总结', year: null }));
    put('data/reports.json', JSON.stringify(cards));
    const own = IDS.slice(2);
    for (const id of own)
      put(
        `reports/${id}/index.html`,
        `<section data-section="s1" data-types="work" data-topics=""><p>${id}</p></section>`,
      );
    await end(part, room);
    expect(existsSync(join(room, 'data'))).toBe(false);
    const indexed = await readJoined([join(room, 'places')], (reports) =>
      Promise.resolve([...reports].map(({ id }) => id)),
    );
    expect(indexed).toEqual(own);
  });
});

describe('a join', () => {
  const joined = (areApart: boolean) => joinedParts({ folders: [join(room, 'p1'), join(room, 'p2')], areApart });

  it('draws what reports share, and no page of a report', async () => {
    const { render } = await prerenderer(joined(false));
    for (const { route } of PATHS) {
      const { body } = await render(null, { routeData: route });
      expect(body === null, route.route).toBe(route.route.includes('/reports/[id]'));
    }
  });

  it('takes the pages of reports from the parts, in both languages, and leaves them where they are when told so', async () => {
    put('p1/reports/a/index.html', 'a');
    put('p1/en/reports/a/index.html', 'a in English');
    put('p2/reports/b/index.md', 'b');
    put('p2/_astro/x.js', 'x');
    for (const areApart of [true, false]) {
      const site = join(room, `site-${areApart}`);
      mkdirSync(join(site, 'reports/page'), { recursive: true });
      await end(joined(areApart), site);
      const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
      expect(texts.sort()).toEqual(areApart ? [] : ['a', 'a in English', 'b']);
    }
  });
});
