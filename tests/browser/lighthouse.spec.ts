import { expect, test } from '@playwright/test';
import { openAuditor, type Auditor } from '../../scripts/lighthouse/auditor.ts';
import { WHOLE } from '../../scripts/lighthouse/pages.ts';
import { readCorpus } from './corpus.ts';

/** Those of its pages that stand for the others, beside a report's: what is asked, and a tool in English. */
const TESTED = ['search/?q=党建', 'en/check/'];

let auditor: Auditor;

test.beforeAll(async () => {
  auditor = await openAuditor(process.env['CHROMIUM']);
});
test.afterAll(async () => auditor.close());

const audit = async (url: string) => {
  const { scores, faults } = await auditor.audit(url, WHOLE);
  expect({ faults, scores }).toEqual({ faults: [], scores: { accessibility: 100, 'best-practices': 100, seo: 100 } });
};

// The other kinds of page are audited by `npm run bench:lighthouse`.
for (const path of TESTED)
  test(`Lighthouse gives /${path} 100 for accessibility, best practices and SEO`, async ({ baseURL }) =>
    audit(baseURL! + path));

test('Lighthouse gives a report’s page the same', async ({ baseURL }) =>
  audit(`${baseURL!}reports/${(await readCorpus())[0]!.id}/`));
