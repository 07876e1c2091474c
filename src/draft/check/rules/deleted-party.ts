import { findDeletedParty } from '../../../text/party.ts';
import { alike, type Rule } from '../finding.ts';

export const deletedParty: Rule = {
  id: 'deleted-party',
  why: 'In texts that were copied from some sites D stands for 党.',
  examples: [{ text: '全面从严治D，抓好D建工作。', found: ['D', 'D'] }],
  counterExamples: ['引进3D打印设备，补充维生素D，D级危房已拆除。'],
  find: (draft) =>
    alike(
      draft,
      findDeletedParty(draft.text).map((start) => ({ start, end: start + 1 })),
      'letter',
    ),
};
