import { fold } from '../../text/fold.ts';
import { tokens } from '../../text/tokens.ts';
import { parseQuery } from './parse.ts';
import { prefixOf } from './prefixes.ts';

/** What would be read as an operator. */
const OPERATORS = /[\s|｜?…]+|\.{3,}|^[-－−]+/gu;

/**
 * A query for these very words in a row: as they are, but for what would be read as an operator.
 *
 * `asPhrase('落实“一岗双责”') → '落实“一岗双责”'`, `asPhrase('学 习|会') → '学习会'`
 */
export function asPhrase(words: string): string {
  const plain = words.replace(OPERATORS, '');
  if (prefixOf(plain) || plain.startsWith('/')) return fold(words);
  return isPhrase(plain, words) ? plain : fold(words);
}

/** Without its operators a text may read otherwise: 某、某 is two words, 某某 a blank. */
function isPhrase(query: string, words: string): boolean {
  const { clauses } = parseQuery(query);
  const segments = clauses.flatMap(({ patterns }) => patterns.flatMap((pattern) => pattern.segments));
  return segments.length === 1 && segments[0]!.join() === tokens(words).join();
}
