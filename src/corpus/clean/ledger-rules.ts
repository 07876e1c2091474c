import type { RuleDescription } from './catalogue.ts';
import { cleaningRules } from './rules.ts';

/** What a person removed by an override. It may be something nobody should read, so it is never published again. */
export const byPerson: RuleDescription = {
  id: 'override',
  name: { zh: '人工删去', en: 'Removed by a person' },
  why: {
    zh: '由人指定删去，写在 content/overrides/ 的文件里。内容不再公布。',
    en: 'A person had it removed, in a file of content/overrides/. It is not published again.',
  },
  publish: false,
};

/** Every rule that a ledger may name, in the order in which the site shows them. */
export const ledgerRules: readonly RuleDescription[] = [...cleaningRules, byPerson];
