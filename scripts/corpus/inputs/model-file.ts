import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelSchema, NO_MODEL, type Model } from '../../../src/corpus/model/model.ts';
import type { Weights } from '../../../src/corpus/model/features.ts';
import { PROJECT } from '../../paths.ts';

/** Where the learned weights stand. */
export const MODEL = join(PROJECT, 'content/model.json');

/** The text of the learned weights; empty where nothing was learned yet. */
export const readModelText = async (file = MODEL): Promise<string> => readFile(file, 'utf8').catch(() => '');

export const parseModel = (text: string): Model => (text === '' ? NO_MODEL : modelSchema.parse(JSON.parse(text)));

interface Written {
  [name: string]: number | Written;
}

/** `work | headed`, `work | word 完成`. */
const OF_A_TAG = /^(\w+) \|(?: ((?:heading )?word) (.+)| (.+))?$/;

/** Weights with those of one tag together below its id, and words below what they stand for, as the schema reads them. */
function byTag(weights: Weights): Written {
  const written: Written = {};
  for (const [name, weight] of Object.entries(weights)) {
    const [, tag, words, word, rest = ''] = OF_A_TAG.exec(name) ?? [];
    const place = [tag, words].filter((one) => one !== undefined);
    let group = written;
    for (const one of place) group = (group[one] ??= {}) as Written;
    group[tag === undefined ? name : (word ?? rest)] = weight;
  }
  return written;
}

/** Writes weights, one a line, so that a change of one is a change of one line. */
export async function writeModel(model: Model, file = MODEL): Promise<number> {
  const text = `${JSON.stringify({ ...model, types: byTag(model.types), topics: byTag(model.topics) }, null, 1)
    .replace(/^ +/gm, '')
    .replace(/^("[^"\n]*":) /gm, '$1')}\n`;
  await writeFile(`${file}.next`, text);
  await rename(`${file}.next`, file);
  return Buffer.byteLength(text);
}
