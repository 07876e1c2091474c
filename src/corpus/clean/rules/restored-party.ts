import { findDeletedParty } from '../../../text/party.ts';
import type { CleaningRule } from '../catalogue.ts';

/** Fewer might be a name or a slip; a report that lost its 党 lost it everywhere. */
const LEAST_TIMES = 5;

/** `D` for 党, only where the report itself shows it: it never writes 党, and D beside Han characters again and again. */
export const restoredParty: CleaningRule = {
  id: 'restored-party',
  name: { zh: '还原“党”字', en: 'Restored 党' },
  why: {
    zh: '原文把“党”字一律写成了 D；全文没有一个“党”字，才还原。',
    en: 'The source writes D for every 党; it is restored only where 党 itself never occurs.',
  },
  publish: true,
  example: { before: 'D建、D员、D章、D委、从严治D', after: '党建、党员、党章、党委、从严治党' },
  counterExample: 'D建、D员、D章、D委、从严治D，跟党走',
  find(text) {
    if (text.includes('党')) return [];
    const places = findDeletedParty(text);
    return places.length < LEAST_TIMES ? [] : places.map((start) => ({ start, end: start + 1, inserted: '党' }));
  },
};
