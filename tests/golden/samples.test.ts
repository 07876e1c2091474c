import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWith } from '../../scripts/evaluation/folds.ts';
import { measure, type Figures } from '../../scripts/evaluation/measure.ts';
import { parseModel, readModelText } from '../../scripts/corpus/inputs/model-file.ts';
import { readDocuments } from '../../scripts/training/documents.ts';
import { learnTags } from '../../scripts/training/learn.ts';
import { taxonomy } from '../corpus/seeds.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const floorsIn = (file: string) =>
  Object.entries(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Partial<Figures>);
const inThousands = (figure: number) => Number(figure.toFixed(3));

describe('what is learned from one half of the samples', () => {
  let figures: Figures;

  beforeAll(async () => {
    const documents = await readDocuments(at('../../content/samples'), at('../../content/raw'));
    const [half, other] = [0, 1].map((part) => documents.filter((_, index) => index % 2 === part));
    figures = measure(buildWith(learnTags(half!, taxonomy), other!, taxonomy));
  }, 600_000);

  it.each(floorsIn('samples.json'))('is right on the other half: %s not below %d', (name, floor) => {
    expect(inThousands(figures[name as keyof Figures])).toBeGreaterThanOrEqual(floor);
  });
});

describe('what ships', () => {
  let figures: Figures;

  beforeAll(async () => {
    const documents = await readDocuments(at('../../content/samples/aside'), at('../../content/raw'));
    figures = measure(buildWith(parseModel(await readModelText()), documents, taxonomy));
  }, 600_000);

  it.each(floorsIn('aside.json'))(
    'is right on samples that nothing is learned from: %s not below %d',
    (name, floor) => {
      expect(inThousands(figures[name as keyof Figures])).toBeGreaterThanOrEqual(floor);
    },
  );
});
