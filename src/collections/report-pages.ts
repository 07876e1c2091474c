import { pagesOf } from '../view-models/paging.ts';
import { listChoices, sharedTitles } from '../view-models/report-list.ts';
import { typesOf } from '../view-models/report.ts';
import { shownTypes } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';

/** The pages of the list of all reports, each with what it is given. */
export async function reportPages() {
  const { listed, near } = await corpus();
  const types = typesOf(listed, shownTypes);
  const all = { copies: near.copies, types, choices: listChoices(listed, types), sharedTitles: sharedTitles(listed) };
  return pagesOf(listed).map((slice) => ({ ...all, slice, total: listed.length }));
}
