import { expect, test, type APIRequestContext } from '@playwright/test';
import { readCorpus } from './corpus.ts';
import { attributeOf, elementsIn, linksIn, mainOf, readMarkup, textOf, type Element } from './markup.ts';
import { answered, boxOf, statusOf } from './search-page.ts';

/** A search that a page leads to, with the figures that stand beside the link. */
interface CountedLink {
  query: string;
  reports: string;
  places: string;
  /** What the page shows there, in the link behind its words. */
  shown: string;
}

/** As many searches are asked, spread evenly over all. */
const ASKED = 60;

const isCounted = (element: Element): boolean =>
  ['data-reports', 'data-places'].every((name) => /^\d+$/.test(attributeOf(element, name) ?? '')) &&
  attributeOf(element, 'role') !== 'status';

function countedLink(element: Element): CountedLink {
  const link = linksIn(element)[0]!;
  return {
    query: new URL(attributeOf(link, 'href')!, 'http://localhost').searchParams.get('q') ?? '',
    reports: attributeOf(element, 'data-reports')!,
    places: attributeOf(element, 'data-places')!,
    shown: elementsIn(link)
      .filter(({ tagName }) => tagName === 'small')
      .map(textOf)
      .join(' '),
  };
}

/** The searches of the home page and of every page of the phrase bank, the types and the topics. */
async function countedLinks(request: APIRequestContext): Promise<CountedLink[]> {
  const base = test.info().project.use.baseURL!;
  const root = new URL(base).pathname;
  const addresses = new Set(['', 'phrases/', 'types/', 'topics/']);
  const found: CountedLink[] = [];
  for (const address of addresses) {
    const markup = await readMarkup(request, address);
    found.push(...elementsIn(mainOf(markup)).filter(isCounted).map(countedLink));
    const paths = linksIn(markup).map((link) => new URL(attributeOf(link, 'href')!, base + address).pathname);
    for (const path of paths.map((one) => one.slice(root.length)))
      if (/^(phrases|types|topics)\//.test(path)) addresses.add(path);
  }
  return found;
}

test('every figure beside a search is what that search finds', async ({ page, request }) => {
  test.slow();
  const found = new Map<string, CountedLink>();
  for (const link of await countedLinks(request)) {
    const { query, reports, places, shown } = link;
    for (const figure of shown.replaceAll(',', '').match(/\d+/g) ?? []) expect([reports, places]).toContain(figure);
    expect(link).toMatchObject({ ...found.get(query), shown });
    found.set(query, link);
  }
  const links = [...found.values()];
  expect(links.length).toBeGreaterThan(ASKED);
  const step = Math.ceil(links.length / ASKED);
  await page.goto('search/');
  for (const { query, reports, places } of links.filter((_, at) => at % step === 0)) {
    await boxOf(page).fill(query);
    await answered(page, query);
    const { dataset } = await statusOf(page).evaluate((status) => ({
      dataset: { ...(status as HTMLElement).dataset },
    }));
    expect(dataset).toMatchObject({ query, reports, places });
  }
});

test('a type’s page counts passages; a search within the type finds them and the headings above them', async ({
  page,
  request,
}) => {
  const sections = (await readCorpus(request)).flatMap((report) => report.sections);
  const isAbove = (at: number) => sections[at]!.text === '' && (sections[at + 1]?.depth ?? 0) > sections[at]!.depth;
  const ofType = sections.flatMap(({ types }, at) => (types.includes('work') ? [at] : []));
  const above = ofType.filter(isAbove).length;
  expect(above).toBeGreaterThan(0);
  await page.goto('types/work/');
  await expect(page.locator('h1 + .lede')).toContainText(`${ofType.length - above} 段`);
  await page.goto('search/?type=work');
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(ofType.length));
  await expect(statusOf(page)).toContainText(`${ofType.length} 节`);
});
