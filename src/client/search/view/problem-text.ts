import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { LONGEST, MOST_REPEATED, MOST_REPETITIONS } from '../../../search/query/expression.ts';
import { MOST_ANY, type Problem } from '../../../search/query/parse.ts';
import { MOST_READ } from '../../../search/find/searched.ts';

/** Why a query cannot be read, as part of a sentence: `竖线两边都要有词句` */
export const problemText = ({ id }: Problem, { problems }: SearchWords): string =>
  fill(problems[id], { any: MOST_ANY, long: LONGEST, reach: MOST_REPEATED, times: MOST_REPETITIONS, read: MOST_READ });
