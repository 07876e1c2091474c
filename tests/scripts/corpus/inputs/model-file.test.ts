import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseModel, readModelText, writeModel } from '../../../../scripts/corpus/inputs/model-file.ts';
import { NO_MODEL } from '../../../../src/corpus/model/model.ts';

const TYPES = {
  'heading names': 2,
  'work |': -0.1,
  'work | headed': 0.4,
  'work | heading word 账': 0.2,
  'work | word 平均': 0.3,
};

it('keeps weights of one tag together below its id, and reads each by its name', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'model-')), 'model.json');
  const size = await writeModel({ ...NO_MODEL, types: TYPES }, file);
  const text = await readFile(file, 'utf8');
  expect(parseModel(await readModelText(file)).types).toEqual(TYPES);
  expect(JSON.parse(text)).toMatchObject({ types: { work: { word: { 平均: 0.3 }, 'heading word': { 账: 0.2 } } } });
  expect(size).toBe(Buffer.byteLength(text));
});
