import type { APIRoute } from 'astro';
import { corpus } from '../../collections/corpus.ts';
import { DATA_NAMES } from '../../collections/data-files.ts';
import { llmsText } from '../../dataset/llms.ts';
import { datasetWords } from '../../i18n/dataset.ts';
import { describeReport } from '../../i18n/describe.ts';
import { frameWords } from '../../i18n/frame.ts';
import { sharesOf } from '../../view-models/figures/shares.ts';
import { taxonomy } from '../../view-models/taxonomy.ts';
import { absoluteOn, urls } from '../../view-models/urls.ts';

/** Reports that are named; the rest is in the data. */
const MOST = 200;

/** What the site holds, for programs that read before they load: https://llmstxt.org/ */
export const GET: APIRoute = async ({ site }) => {
  const { listed, passages } = await corpus();
  const at = absoluteOn(site);
  const types = taxonomy.types.filter(({ id }) => passages.types.has(id));
  return new Response(
    llmsText(
      `${frameWords.zh.site} ${frameWords.en.site}`,
      `${frameWords.zh.description} ${frameWords.en.description}`,
      [
        {
          title: datasetWords.zh.title,
          links: DATA_NAMES.map((name) => ({ name, url: at(urls.dataFile(name)), note: '' })),
        },
        {
          title: frameWords.zh.types,
          links: types.map(({ id, name, definition }) => ({
            name: name.zh,
            url: at(urls.tag('types', id)),
            note: definition.zh,
          })),
        },
        {
          title: frameWords.zh.reports,
          links: listed.slice(0, MOST).map((report) => ({
            name: report.title,
            url: at(urls.reportMarkdown(report.id)),
            note: describeReport(report, sharesOf(report), 'zh'),
          })),
        },
      ],
    ),
  );
};
