import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { madeScript, type MadePart } from '../../src/view-models/made.ts';

const PARTS: Record<MadePart, string> = {
  'settings-sheet': '<form id="settings"></form>',
  settings: '<form></form>',
  keys: '<div>“`${\u2028}`”</div>',
  'passage-tools': '<template></template>',
  basket: '<b></b>',
  'whole-tools': '<i></i>',
  cite: '<u></u>',
};

test('every place of a page gets its part as it is, and the parts leave no name behind', () => {
  const places = ['keys', 'settings', 'settings'].map((made) => ({ dataset: { made }, outerHTML: '' }));
  const page = {
    document: { querySelectorAll: (selector: string) => (selector === 'template[data-made]' ? places : []) },
  };
  runInNewContext(madeScript(PARTS), page);
  expect(places.map(({ outerHTML }) => outerHTML)).toEqual([PARTS.keys, PARTS.settings, PARTS.settings]);
  expect(Object.keys(page)).toEqual(['document']);
});
