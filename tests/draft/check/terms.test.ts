import { expect, it } from 'vitest';
import { packTerms, unpackModel } from '../../../src/draft/check/terms.ts';
import { model, taxonomy } from '../../corpus/seeds.ts';

it('a model is the same after it was packed as text, whatever its names are', () => {
  expect(unpackModel(JSON.parse(JSON.stringify(packTerms(taxonomy, model))))).toEqual(model);
  const odd = {
    ...model,
    types: { 'work |': -0.5, 'work | word 、|': 1e-7, 'plans | word 、|': 2, plain: 0, ' | a': 3 },
  };
  expect(unpackModel(packTerms(taxonomy, odd))).toEqual(odd);
  const none = { ...model, types: {} };
  expect(unpackModel(packTerms(taxonomy, none))).toEqual(none);
});

it('what is only shown of a taxonomy is not sent', () => {
  const sent = JSON.stringify(packTerms(taxonomy, model));
  const shown = taxonomy.types.flatMap(({ definition, moves }) => [
    ...Object.values(definition ?? {}),
    ...moves.map(({ name }) => name.en),
  ]);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((words) => sent.includes(words))).toEqual([]);
});
