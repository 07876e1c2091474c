import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { MOST_ANY, type Problem } from '../../../search/query/parse.ts';

/** Why a query cannot be read, as part of a sentence: `竖线两边都要有词句` */
export const problemText = ({ id }: Problem, { problems }: SearchWords): string => fill(problems[id], { n: MOST_ANY });
