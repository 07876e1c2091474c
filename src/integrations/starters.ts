import { readFile } from 'node:fs/promises';
import { searchWords } from '../i18n/search/index.ts';
import { searched } from '../search/index/layout.ts';
import type { SourceReport } from '../search/index/write.ts';
import { parseQuery, type Clause } from '../search/query/parse.ts';
import { problemText } from '../client/search/view/problem-text.ts';
import { fits } from '../search/query/pattern.ts';
import { simplifierFor } from '../search/query/simplify.ts';
import { parseStarters } from '../search/starters.ts';

const FILE = new URL('../../content/starters.yaml', import.meta.url);

/** What is wrong with the queries that the search page offers: each must find something. Every section is read, not the index. */
export async function missingStarters(reports: readonly SourceReport[]): Promise<string[]> {
  const starters = parseStarters(await readFile(FILE, 'utf8'), 'content/starters.yaml');
  const sections = reports.flatMap((report) => report.sections.map(({ blocks }) => searched(blocks)));
  const simplify = await simplifierFor(starters.map(({ q }) => q).join(' '));
  return starters.flatMap(({ q }) => {
    const { clauses, problem } = parseQuery(q, simplify);
    if (problem) return `content/starters.yaml: “${q}” cannot be read: ${problemText(problem, searchWords.en)}`;
    return sections.some((blocks) => clauses.every((clause) => holds(blocks, clause)))
      ? []
      : `content/starters.yaml: “${q}” finds nothing in ${reports.length} reports; change it or take it out`;
  });
}

const holds = (blocks: readonly string[][], { patterns, isExcluded }: Clause): boolean =>
  blocks.some((chars) => patterns.some((pattern) => fits(chars, pattern))) !== isExcluded;
