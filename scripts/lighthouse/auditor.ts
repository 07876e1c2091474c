import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { QUIET } from '../machine/chromium-switches.ts';
import { freePort } from '../machine/free-port.ts';

export type Category = 'accessibility' | 'best-practices' | 'performance' | 'seo';

/** What Lighthouse says of one page on a phone, network and processor slowed down by its own reckoning. */
export interface Audit {
  /** Out of 100. */
  scores: Partial<Record<Category, number>>;
  /** What cost a category points: `meta-description: Document does not have a meta description` */
  faults: string[];
  /** The values behind the score for performance: milliseconds, and the share of the screen that moved. */
  values: { firstPaint: number; largestPaint: number; blocked: number; shift: number };
}

export interface Auditor {
  /** @throws where the page cannot be audited at all */
  audit(url: string, categories: readonly Category[]): Promise<Audit>;
  close(): Promise<void>;
}

/** A browser of its own for Lighthouse, which wants one with an open debugging port. */
export async function openAuditor(executablePath: string | undefined): Promise<Auditor> {
  const port = await freePort();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...QUIET, `--remote-debugging-port=${port}`],
  });
  return {
    audit: async (url, categories) => auditPage(url, port, categories),
    close: async () => browser.close(),
  };
}

async function auditPage(url: string, port: number, categories: readonly Category[]): Promise<Audit> {
  const { lhr } = (await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
    logLevel: 'error',
  }))!;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const value = (id: string): number => lhr.audits[id]?.numericValue ?? 0;
  const scores = categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)] as const);
  const faults = categories
    .flatMap((id) => lhr.categories[id]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => lhr.audits[id]!)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score !== null && score < 1));
  return {
    scores: Object.fromEntries(scores),
    faults: faults.map(({ id, title }) => `${id}: ${title}`),
    values: {
      firstPaint: value('first-contentful-paint'),
      largestPaint: value('largest-contentful-paint'),
      blocked: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
    },
  };
}
