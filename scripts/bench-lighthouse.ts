import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quantile } from './bench/measure.ts';
import { needChromium } from './machine/chromium.ts';
import { openAuditor, type Audit } from './lighthouse/auditor.ts';
import { PAGES, WHOLE } from './lighthouse/pages.ts';
import { readSettings } from './settings.ts';
import { serveSite } from './site/server.ts';

// Performance is measured here and not in the tests: its score swings with what else the machine does.
const LEAST = 98;
const RUNS = Number(process.env['RUNS'] ?? 3);
const { site: dist, base, port } = readSettings();
const reports = JSON.parse(await readFile(join(dist, 'data/reports.json'), 'utf8')) as { id: string }[];

const address = await serveSite(dist, { port: port ?? 4398, base });
const auditor = await openAuditor(needChromium());
const rows = [];
const faults: string[] = [];
for (const path of [...PAGES, `reports/${reports[0]!.id}/`]) {
  rows.push(rowOf(path, await measure(`${address}${path}`)));
  faults.push(...(await faultsOf(`${address}${path}`)).map((fault) => `/${path} ${fault}`));
}
await auditor.close();
console.log(`Lighthouse, phone profile, ${RUNS} runs a page; files served without compression`);
console.table(rows);
console.log([`Faults in ${WHOLE.join(', ')}: ${faults.length}`, ...faults].join('\n'));
process.exit(faults.length === 0 && rows.every(({ median }) => median >= LEAST) ? 0 : 1);

/** What costs a page points where it should have them all; a site that asks not to be indexed is not blamed for that. */
async function faultsOf(url: string): Promise<string[]> {
  return (await auditor.audit(url, WHOLE)).faults.filter((fault) => !fault.startsWith('is-crawlable:'));
}

async function measure(url: string): Promise<Audit[]> {
  const audits: Audit[] = [];
  for (let run = 0; run < RUNS; run++) audits.push(await auditor.audit(url, ['performance']));
  return audits;
}

function rowOf(path: string, audits: readonly Audit[]) {
  const scores = audits.map((audit) => audit.scores.performance ?? 0);
  const median = (of: (audit: Audit) => number): number => quantile(audits.map(of), 0.5);
  return {
    page: `/${path}`,
    median: quantile(scores, 0.5),
    least: Math.min(...scores),
    'first paint ms': Math.round(median(({ values }) => values.firstPaint)),
    'largest paint ms': Math.round(median(({ values }) => values.largestPaint)),
    'blocked ms': Math.round(median(({ values }) => values.blocked)),
    shift: Number(median(({ values }) => values.shift).toFixed(3)),
  };
}
