import { fold } from './fold.ts';
import type { Phrase } from './query.ts';

/** What the page knows of a report besides the index; an entry of `/data/reports.json`. */
export interface ReportCard {
  id: string;
  title: string;
}

/** The reports whose title holds every phrase. */
export const titled = (reports: readonly ReportCard[], phrases: readonly Phrase[]): ReportCard[] =>
  phrases.length === 0
    ? []
    : reports.filter(({ title }) => phrases.every(({ folded }) => fold(title).includes(folded)));

/** Reads the list of reports once, in the order in which the site shows them; after a failure it may be asked again. */
export function openReports(url: string): () => Promise<ReportCard[]> {
  let reading: Promise<ReportCard[]> | undefined;
  const forget = (error: unknown) => {
    reading = undefined;
    throw error;
  };
  return () => (reading ??= fetchReports(url).catch(forget));
}

async function fetchReports(url: string): Promise<ReportCard[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as ReportCard[];
}
