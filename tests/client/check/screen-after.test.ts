import { expect, it } from 'vitest';
import { unread } from '../../../src/draft/check/draft.ts';
import { firstScreen, type CheckScreen, type NamedFinding } from '../../../src/client/check/screen.ts';
import { glancedScreen } from '../../../src/client/check/screen-after.ts';
import { checkWords } from '../../../src/i18n/check/index.ts';

const empty = firstScreen(checkWords.zh, { names: '{}', links: '{}' });
const finding = (rule: string, places = [{ start: 0, end: 1 }]): NamedFinding => ({
  ...{ rule, says: '', values: {}, places },
  ...{ name: rule, isAside: false },
});
const rulesOf = ({ findings }: CheckScreen) => findings.map(({ rule }) => rule);

it('a draft whose outline was never read shows what its words do, and says so', () => {
  const screen = glancedScreen(empty, unread('一、甲\n乙乙'), [finding('doubled')]);
  expect(screen.isGlance).toBe(true);
  expect(rulesOf(screen)).toEqual(['doubled']);
});

it('an outline that was read before stays, with what it showed, until it is read again', () => {
  const section = { start: 0, depth: 1, marker: '一、', heading: '甲', runIn: false, path: [], chars: 3, anchor: '1' };
  const draft = { ...unread('一、甲'), genre: '述职报告', sections: [{ ...section, types: ['work'], decided: true }] };
  const findings = [finding('numbering'), finding('level-jump', []), finding('mask')];
  const screen = glancedScreen({ ...empty, draft, findings }, unread('一、甲\n乙乙'), [finding('doubled')]);
  expect(screen.isGlance).toBe(false);
  expect(screen.draft).toMatchObject({ genre: '述职报告', text: '一、甲\n乙乙', chars: 5 });
  expect(rulesOf(screen), 'places that were written over are gone').toEqual(['numbering', 'doubled']);
});
