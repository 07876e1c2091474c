import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { answer } from '../../src/search/answer.ts';
import { chooseOccurrences } from '../../src/search/statistics/draw.ts';
import type { Index } from '../../src/search/index/read.ts';
import type { TagNames } from '../../src/search/find/names.ts';
import { indexAt } from '../../src/search/index/open.ts';
import { parseState } from '../../src/search/address/state.ts';
import { openSearch } from './search-page.ts';

interface Named {
  id: string;
  name: Record<'zh' | 'en', string>;
}

const taxonomy = parse(readFileSync('content/taxonomy.yaml', 'utf8')) as Record<'types' | 'topics', Named[]>;
const namesIn = (locale: 'zh' | 'en', facet: 'types' | 'topics') =>
  Object.fromEntries(taxonomy[facet].map(({ id, name }) => [id, name[locale]]));
const TAGS: TagNames = {
  types: namesIn('zh', 'types'),
  topics: namesIn('zh', 'topics'),
  also: { types: namesIn('en', 'types'), topics: namesIn('en', 'topics') },
};

/** A number in a cell of a table: what it says, and where it leads. */
interface Cell {
  table: string;
  column: number;
  figure: string;
  href: string | null;
}

/** All numbers of the tables of a page that count something, 0 left out: no rate, no measure, no share. */
const cellsOn = (page: Page): Promise<Cell[]> =>
  page.locator('main table:not(.lines) td').evaluateAll((cells) =>
    cells
      .map((cell) => ({
        table: cell.closest('table')!.className,
        column: (cell as HTMLTableCellElement).cellIndex,
        figure: cell.textContent.trim().replaceAll(',', ''),
        href: cell.querySelector('a')?.href ?? null,
      }))
      .filter(({ figure }) => /^[1-9]\d*$/.test(figure)),
  );

/** What the search page says to an address, of which a table has one number. */
async function saidAt(index: Index, { table, column, href }: Cell): Promise<number> {
  const state = parseState(new URL(href!).search);
  const found = await answer(index, state, TAGS);
  if (state.tenth > 0) return [...chooseOccurrences(found)!.values()].reduce((sum, { size }) => sum + size, 0);
  if (state.view === 'spread' || (table === 'overlap' && column === 2)) return found.reports;
  return state.view === 'lines' ? found.places : found.found.sections.length;
}

const TABLES = {
  'a distribution': '?q=责任&view=spread',
  'a distribution over chosen types': '?q=责任&type=work&type=plans&view=spread',
  'a distribution without words': '?topic=integrity&view=spread',
  'a distribution under a sample': '?q=责任&view=spread&sample=20&near=党&tenth=3',
  'what fills a gap': '?q=开展…活动&view=fillers',
  'a comparison': '?q=党建&view=compare&other=责任',
  'a comparison of words that not all reports have': '?q=三会一课&view=compare&other=党课',
  'a comparison within a topic': '?q=党建&topic=integrity&view=compare&other=责任',
  'a comparison within types': '?q=党建&type=work&type=plans&view=compare&other=责任',
  'a comparison of several words': '?q=党建 责任&view=compare&other=落实 学习',
  'a comparison of words in one sentence': '?q=同句:党建 责任&view=compare&other=落实 -学习',
  'a comparison beside a part left out': '?q=党建&without=%3Ftype%3Dwork&view=compare&other=责任',
  'a comparison of headings': '?q=标题:党建&view=compare&other=责任',
};

for (const path of ['search/', 'en/search/'])
  test(`every number of /${path} leads to as many, be it of a distribution, of fillers or a comparison @both`, async ({
    page,
    baseURL,
  }) => {
    const index = await indexAt(new URL('places/', baseURL).href)();
    for (const [name, address] of Object.entries(TABLES)) {
      await openSearch(page, path + address);
      const cells = await cellsOn(page);
      expect(cells.length, name).toBeGreaterThan(3);
      const wrong: unknown[] = [];
      for (const cell of cells) {
        const said = cell.href === null ? null : await saidAt(index, cell);
        if (said !== Number(cell.figure)) wrong.push({ ...cell, said });
      }
      expect(wrong, name).toEqual([]);
    }
  });
