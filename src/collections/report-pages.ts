import { pagesOf } from '../view-models/lists/paging.ts';
import { listChoices } from '../view-models/lists/report-list.ts';
import { usedTypes } from '../view-models/report/report.ts';
import { shownTypes, taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';

/** The pages of the list of all reports, each with what it is given. */
export async function reportPages() {
  const { listed, near } = await corpus();
  const types = usedTypes(listed, shownTypes);
  const choices = listChoices(listed, types, taxonomy);
  const all = { copies: near.copies, types, choices };
  return pagesOf(listed).map((slice) => ({ ...all, slice, total: listed.length }));
}
