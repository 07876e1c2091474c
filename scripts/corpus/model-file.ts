import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelSchema, NO_MODEL, type Model } from '../../src/corpus/model/model.ts';
import { PROJECT } from '../paths.ts';

/** Where the learned weights stand. */
export const MODEL = join(PROJECT, 'content/model.json');

/** The learned weights and their text; none where nothing was learned yet. */
export async function readModel(file = MODEL): Promise<{ model: Model; text: string }> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return { model: text === '' ? NO_MODEL : modelSchema.parse(JSON.parse(text)), text };
}

/** Writes weights, one a line, so that a change of one is a change of one line. */
export async function writeModel(model: Model, file = MODEL): Promise<number> {
  const text = `${JSON.stringify(model, null, 1).replace(/^ +/gm, '')}\n`;
  await writeFile(`${file}.next`, text);
  await rename(`${file}.next`, file);
  return text.length;
}
