import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { corpusLock } from '../corpus/output/generation.ts';
import { told } from '../console/language.ts';
import { withLock } from '../machine/lock.ts';
import type { NumberedPart } from '../part.ts';
import { checkInputs, type Settings } from '../settings.ts';
import { tellStep } from '../console/terminal.ts';
import { withoutSamplesYet } from './build.ts';
import { refuseOverlap } from './overlap.ts';
import { writeHead } from './parts.ts';
import { publishSite } from './publish.ts';
import { abandonPublishing, removeFormerStores, writePublishing } from './published.ts';
import { Refusal } from '../console/refusal.ts';
import { PROJECT } from '../paths.ts';
import { readCorpus, writePages } from './steps.ts';
import { readSite } from './summary.ts';

/**
 * Draws the pages of a part of the reports into a folder of its own, with their index, for a build that joins all parts.
 * What was published stays as it was. How many files could not be built.
 */
export async function buildPart(settings: Settings, part: NumberedPart): Promise<number> {
  checkInputs(settings);
  refusePart(settings);
  refuseOverlap(settings);
  await mkdir(settings.content, { recursive: true });
  try {
    return await publishSite(settings.site, (folder) =>
      withLock(corpusLock(settings.content), () => draw(settings, folder, part)),
    );
  } finally {
    await abandonPublishing(settings.content);
  }
}

/** A part is no site: it goes into no folder that is served. @throws {Refusal} */
export function refusePart({ site, parts }: Pick<Settings, 'site' | 'parts'>): void {
  if (parts.length > 0) throw new Refusal('PART draws a part, PARTS joins them: set one of the two.');
  if (site === join(PROJECT, 'dist'))
    throw new Refusal(
      'PART draws pages of some of the reports and would take the place of the site. Name another folder with OUT_DIR.',
    );
}

async function draw(settings: Settings, folder: string, part: NumberedPart): Promise<number> {
  const { leftOut, failed } = await readCorpus(settings);
  await writePublishing(settings, leftOut);
  await removeFormerStores(settings.content);
  const { started, rendered } = await writePages(folder, withoutSamplesYet(settings).integrations);
  await writeHead(folder, part, settings);
  tellStep(told.steps.pages, told.pages((await readSite(folder)).pages), rendered - started);
  return failed;
}
