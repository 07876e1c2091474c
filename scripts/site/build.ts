import type { AstroIntegration } from 'astro';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { corpusLock } from '../corpus/output/generation.ts';
import { storedReports } from '../corpus/output/stored.ts';
import type { CorpusSummary } from '../corpus/messages/tally.ts';
import { withLock } from '../machine/lock.ts';
import { inEnglishOf } from '../../src/integrations/languages.ts';
import { otherCorpus } from '../../src/integrations/other-corpus.ts';
import { readStarters } from '../../src/integrations/starters.ts';
import { checkInputs, type Settings } from '../settings.ts';
import { told } from '../console/language.ts';
import { padded, tellStep } from '../console/terminal.ts';
import { refuseOverlap } from './overlap.ts';
import { refuseOtherParts, refuseOtherPrograms } from './parts.ts';
import { publishSite } from './publish.ts';
import { abandonPublishing, removeFormerStores, settlePublished, writePublishing } from './published.ts';
import { buildSamples, laySamples, SAMPLES_PATH } from './samples.ts';
import { readCorpus, writePages } from './steps.ts';
import { readSite, removalsOf } from './summary.ts';
import { checkWhole } from './whole.ts';

/** What is built besides the pages of the corpus. */
export interface Besides {
  integrations: AstroIntegration[];
  /** What can be made while pages are, once the corpus stands. */
  begin?: () => Promise<void>;
  /** Puts into the folder of the site what was made. */
  end?: (folder: string) => Promise<void>;
}

/** The samples, where the settings ask for them, and the way to them on every page. */
export function withSamples(settings: Settings): Besides {
  const { integrations } = withoutSamplesYet(settings);
  if (settings.samples === null) return { integrations };
  return {
    integrations,
    begin: () => buildSamples(settings),
    end: (folder) => laySamples(folder, settings),
  };
}

/** The way to the samples alone; they come later. */
export function withoutSamplesYet(settings: Settings): Besides {
  const { samples, base } = settings;
  const inEnglish = inEnglishOf(samples ?? '', settings);
  const other = otherCorpus({ areSamples: false, base: `${base}${SAMPLES_PATH}`, inEnglish });
  return { integrations: samples === null ? [] : [other] };
}

/**
 * Builds corpus, pages and search index, tells of each, and puts the site in place. How many files could not be built.
 *
 * @param opening How the site will be opened, told first.
 */
export async function buildSite(settings: Settings, opening: string, besides = withSamples(settings)): Promise<number> {
  const [raw, site] = [settings.raw, settings.site].map((folder) => relative(process.cwd(), folder)) as [
    string,
    string,
  ];
  console.log(`${told.begin(raw, site)}${told.apart}${opening}`);
  checkInputs(settings);
  refuseOverlap(settings);
  readStarters(settings.starters);
  await mkdir(settings.content, { recursive: true });
  const { corpus, changes } = await publishWithChanges(settings, besides);
  if (corpus.reports === 0) console.log(`\n${told.none(settings.raw)}`);
  console.log(`\n${removalsOf(corpus)}`);
  console.log(`${padded(told.changes)} ${told.changed(changes)}`);
  return corpus.failed;
}

/** Puts the site in place, and only then keeps what it was built from. */
async function publishWithChanges(settings: Settings, besides: Besides) {
  try {
    const corpus = await publishSite(settings.site, (folder) =>
      withLock(corpusLock(settings.content), () => render(settings, folder, besides)),
    );
    return { corpus, changes: await settlePublished(settings.content) };
  } finally {
    await abandonPublishing(settings.content);
  }
}

async function render(settings: Settings, folder: string, besides: Besides): Promise<CorpusSummary> {
  const corpus = await readCorpus(settings);
  await writePublishing(settings, corpus.leftOut);
  if (settings.parts.length > 0) await refuseOtherParts(settings);
  await removeFormerStores(settings.content);
  const making = Promise.all([performance.now(), besides.begin?.()]);
  making.catch(() => {});
  const { started, rendered, ended } = await writePages(folder, besides.integrations);
  await refuseOtherPrograms(folder, settings.parts);
  checkWhole(folder, settings.areApart ? [] : await reportIds(settings), settings.languages);
  const site = await readSite(folder);
  tellStep(told.steps.pages, told.pages(site.pages), rendered - started);
  tellStep(told.steps.index, told.index(corpus.sections, site.indexBytes), ended - rendered);
  const [began] = await making;
  if (besides.end) {
    await besides.end(folder);
    const { pages } = await readSite(join(folder, SAMPLES_PATH));
    tellStep(told.steps.samples, told.pages(pages), performance.now() - began);
  }
  return corpus;
}

async function reportIds({ content }: Settings): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of storedReports(content)) ids.push(id);
  return ids;
}
