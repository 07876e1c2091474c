import { tokens } from '../text/tokens.ts';
import type { Starter } from '../search/suggestions/starters.ts';
import { finding, type SearchedSection } from '../search/suggestions/starting.ts';
import { ENOUGH, suggestions } from '../view-models/phrases/starters.ts';
import { corpus } from './corpus.ts';
import { reportLines } from './lines.ts';
import { once } from './once.ts';
import { phraseBank } from './phrases.ts';

/**
 * Queries that the home page and the search page offer before anything is typed, each of which finds something: those
 * of the file, and where few of them do, others made from the corpus.
 */
export const starters: () => Promise<Starter[]> = once(async () => {
  const offered = await finding(JSON.parse(import.meta.env.STARTERS_OFFERED) as Starter[], sections());
  if (offered.length >= ENOUGH) return offered;
  const suggested = suggestions(await phraseBank(), (await corpus()).counted);
  const fresh = suggested.filter(({ q }) => !offered.some((starter) => starter.q === q)).slice(0, 4 * ENOUGH);
  return [...offered, ...(await finding(fresh, sections()))].slice(0, ENOUGH);
});

async function* sections(): AsyncGenerator<SearchedSection> {
  for await (const report of reportLines())
    for (const { headline, text } of report.sections)
      yield [headline ?? '', ...text.split('\n')].map((block) => tokens(block));
}
