import { send } from './markup.ts';

/** A section as `/data/corpus.jsonl` gives it. */
export interface SectionLine {
  id: string;
  depth: number;
  headline: string | null;
  types: string[];
  decided: boolean;
  topics: string[];
  text: string;
}

export interface ReportLine {
  id: string;
  title: string;
  year: number | null;
  sections: SectionLine[];
}

/** The corpus that the site suggestions for download. */
export async function readCorpus(): Promise<ReportLine[]> {
  const body = await (await send('data/corpus.jsonl')).text();
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ReportLine);
}

/** Text as it is compared: without white space, which is layout. */
export const bare = (text: string): string => text.replace(/\s/g, '');
