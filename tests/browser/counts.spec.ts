import { expect, test } from '@playwright/test';
import { setImmediate } from 'node:timers/promises';
import { readCorpus } from './corpus.ts';
import { attributeOf, elementsIn, linksIn, mainOf, readMarkup, textOf, type Element } from './markup.ts';
import { answer } from '../../src/search/answer.ts';
import { indexAt } from '../../src/search/index/open.ts';
import { parseState } from '../../src/search/address/state.ts';
import type { OracleSection } from './search-oracle.ts';
import { readOracle, statusOf } from './search-page.ts';

/** A search that a page leads to, with the figures that stand beside the link. */
interface CountedLink {
  /** The address behind the search page's. */
  query: string;
  reports: string;
  places: string;
  /** What the page shows there, in the link behind its words. */
  shown: string;
}

const isCounted = (element: Element): boolean =>
  ['data-reports', 'data-places'].every((name) => /^\d+$/.test(attributeOf(element, name) ?? '')) &&
  attributeOf(element, 'role') !== 'status';

function countedLink(element: Element): CountedLink {
  const link = linksIn(element)[0]!;
  return {
    query: new URL(attributeOf(link, 'href')!, 'http://localhost').search,
    reports: attributeOf(element, 'data-reports')!,
    places: attributeOf(element, 'data-places')!,
    shown: elementsIn(link)
      .filter(({ tagName }) => tagName === 'small')
      .map(textOf)
      .join(' '),
  };
}

/** The searches of the home page and of every page of the phrase bank, the types and the topics. */
async function countedLinks(): Promise<CountedLink[]> {
  const base = test.info().project.use.baseURL!;
  const root = new URL(base).pathname;
  const addresses = new Set(['', 'phrases/', 'types/', 'topics/']);
  const found: CountedLink[] = [];
  for (const address of addresses) {
    const markup = await readMarkup(address);
    found.push(...elementsIn(mainOf(markup)).filter(isCounted).map(countedLink));
    const paths = linksIn(markup).map((link) => new URL(attributeOf(link, 'href')!, base + address).pathname);
    for (const path of paths.map((one) => one.slice(root.length)))
      if (/^(phrases|types|topics)\//.test(path)) addresses.add(path);
  }
  return found;
}

test('every figure beside a search is what that search finds @both', async ({ baseURL }) => {
  const links = await countedLinks();
  const index = await indexAt(new URL('places/', baseURL).href)();
  const found = new Map<string, CountedLink>();
  const wrong: unknown[] = [];
  for (const link of links) {
    const { query, reports, places, shown } = link;
    for (const figure of shown.replaceAll(',', '').match(/\d+/g) ?? []) expect([reports, places]).toContain(figure);
    expect(link).toMatchObject({ ...found.get(query), shown });
    if (found.has(query)) continue;
    found.set(query, link);
    // Answers from what is loaded never wait: a connection that the server closed meanwhile must be told so.
    await setImmediate();
    const said = await answer(index, parseState(query));
    if (`${said.reports} ${said.places}` !== `${reports} ${places}`)
      wrong.push({ link, said: [said.reports, said.places] });
  }
  expect(wrong).toEqual([]);
  expect(found.size).toBeGreaterThan(60);
});

test('a type’s page counts passages; a search within the type finds them and the headings above them', async ({
  page,
}) => {
  const sections = (await readCorpus()).flatMap((report) => report.sections);
  const isAbove = (at: number) => sections[at]!.text === '' && (sections[at + 1]?.depth ?? 0) > sections[at]!.depth;
  const shown = new Map((await readOracle()).sections.map((section) => [section.id, section]));
  const isOfType = ({ type, counted }: OracleSection) => counted && type.includes('work');
  const ofType = sections.flatMap(({ id }, at) => (isOfType(shown.get(id)!) ? [at] : []));
  const above = ofType.filter(isAbove).length;
  expect(above).toBeGreaterThan(0);
  await page.goto('types/work/');
  await expect(page.locator('h1 + .lede')).toContainText(`${ofType.length - above} 段`);
  await page.goto('search/?type=work&counted=once');
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(ofType.length));
  await expect(statusOf(page)).toContainText(`${ofType.length} 节`);
});
