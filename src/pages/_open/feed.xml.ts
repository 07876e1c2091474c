import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { corpus } from '../../collections/corpus.ts';
import { published } from '../../collections/published.ts';
import { describeReport } from '../../i18n/describe.ts';
import { frameWords } from '../../i18n/frame.ts';
import { sharesOf } from '../../view-models/figures/shares.ts';
import { urls } from '../../view-models/urls.ts';

/** Entries of a feed. */
const MOST = 50;

/** The reports that `changes.json` calls new, then those of the newest years. A report names no day, so no entry has one. */
export const GET: APIRoute = async ({ site }) => {
  const { listed } = await corpus();
  const added = new Set((await published()).changes.added);
  const [fresh, known] = [listed.filter(({ id }) => added.has(id)), listed.filter(({ id }) => !added.has(id))];
  const items = [...fresh, ...known].slice(0, MOST).map((report) => ({
    title: report.title,
    link: new URL(urls.report(report.id), site).href,
    description: describeReport(report, sharesOf(report), 'zh'),
    categories: [report.kind],
  }));
  const { site: title, description } = frameWords.zh;
  return rss({
    title,
    description,
    site: new URL(urls.home(), site).href,
    items,
    customData: '<language>zh-CN</language>',
  });
};
