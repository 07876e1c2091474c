import { expect, test } from '@playwright/test';
import { openAuditor, type Auditor, type Category } from '../../scripts/lighthouse/auditor.ts';
import { PAGES } from '../../scripts/lighthouse/pages.ts';
import { readCorpus } from './corpus.ts';

const CATEGORIES: Category[] = ['accessibility', 'best-practices', 'seo'];

let auditor: Auditor;

test.beforeAll(async () => {
  auditor = await openAuditor(process.env['CHROMIUM']);
});
test.afterAll(async () => auditor.close());

const audit = async (url: string) => {
  const { scores, faults } = await auditor.audit(url, CATEGORIES);
  expect({ faults, scores }).toEqual({ faults: [], scores: { accessibility: 100, 'best-practices': 100, seo: 100 } });
};

for (const path of PAGES)
  test(`Lighthouse gives /${path} 100 for accessibility, best practices and SEO`, async ({ baseURL }) =>
    audit(baseURL! + path));

test('Lighthouse gives a report’s page the same', async ({ baseURL, request }) =>
  audit(`${baseURL!}reports/${(await readCorpus(request))[0]!.id}/`));
