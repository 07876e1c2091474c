import { expect, test, type Page } from '@playwright/test';
import { readCorpus } from './corpus.ts';
import { answered, boxOf, statusOf } from './search-page.ts';

/** A search that a page leads to, with the figures that stand beside the link. */
interface CountedLink {
  query: string;
  reports: string;
  places: string;
  /** What the page shows there, without the words of the link. */
  shown: string;
}

/** As many searches are asked, spread evenly over all. */
const ASKED = 240;

const linksOn = (page: Page): Promise<CountedLink[]> =>
  page.locator('main [data-reports][data-places]:not([role="status"])').evaluateAll((all) =>
    all.map((element) => {
      const link = element.querySelector('a')!;
      const { reports, places } = (element as HTMLElement).dataset;
      return {
        query: new URL(link.href).searchParams.get('q') ?? '',
        reports: reports ?? '',
        places: places ?? '',
        shown: element.textContent.replace(link.textContent, ''),
      };
    }),
  );

/** Every address within the site of the phrase bank, the types and the topics, from the pages that lead to them. */
async function addresses(page: Page): Promise<string[]> {
  const found = new Set(['', 'phrases/', 'types/', 'topics/']);
  for (const address of found) {
    await page.goto(address);
    const root = new URL(test.info().project.use.baseURL!).pathname;
    const paths = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    for (const path of paths)
      if (/^(phrases|types|topics)\//.test(path.slice(root.length))) found.add(path.slice(root.length));
  }
  return [...found];
}

test('every figure beside a search is what that search finds', async ({ page }) => {
  test.slow();
  const found = new Map<string, CountedLink>();
  for (const address of await addresses(page)) {
    await page.goto(address);
    for (const link of await linksOn(page)) {
      const known = found.get(link.query) ?? link;
      expect([link.reports, link.places]).toEqual([known.reports, known.places]);
      const figures: string[] = link.shown.replaceAll(',', '').match(/\d+/g) ?? [];
      for (const figure of figures) expect([link.reports, link.places]).toContain(figure);
      found.set(link.query, link);
    }
  }
  const links = [...found.values()];
  expect(links.length).toBeGreaterThan(100);
  const step = Math.ceil(links.length / ASKED);
  await page.goto('search/');
  for (const { query, reports, places } of links.filter((_, at) => at % step === 0)) {
    await boxOf(page).fill(query);
    await answered(page, query);
    const status = statusOf(page);
    expect({
      query,
      reports: await status.getAttribute('data-reports'),
      places: await status.getAttribute('data-places'),
    }).toEqual({ query, reports, places });
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
