import { expect, test, vi } from 'vitest';
import { sidesOf } from '../../../src/client/contrast/weighing.ts';
import { counting, everywhere, parseContrast } from '../../../src/client/contrast/state.ts';
import { isWithin } from '../../../src/search/find/facets.ts';
import { indexed, sectionOf } from '../../search/corpus.ts';

vi.mock('../../../src/client/contrast/worker.ts?worker&url', () => ({ default: '/worker.js' }));

const { sections } = await indexed({
  ...{ id: 'r', title: '总结', kind: '总结', year: 2023 },
  sections: [
    sectionOf('党建', 's1', ['work']),
    sectionOf('责任', 's2', ['plans']),
    { ...sectionOf('党建', 's3', ['work']), isApart: true },
  ],
});

test.each(['?type=work', '?type=work&all=1', '?counted=apart', '?counted=once', '?counted=once&counted=apart'])(
  'of %s both parts are what the link of “everywhere” finds',
  (search) => {
    const state = parseContrast(search);
    const { inside, outside } = sidesOf(state, sections);
    const finds = isWithin(sections, counting(everywhere(state), state.isAll));
    expect([...inside].map((flag, section) => flag | outside[section]!)).toEqual(
      [0, 1, 2].map((section) => Number(finds(section))),
    );
  },
);
