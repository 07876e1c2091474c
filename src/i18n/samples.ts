/** Whether this site is that of the samples written for the project; `integrations/other-corpus.ts` says so. */
export const areSamples: boolean = import.meta.env.ARE_SAMPLES ?? false;

/** Where the other corpus of two begins; null where there is one alone. */
export const otherBase: string | null = import.meta.env.OTHER_BASE ?? null;

/** A title as it is cited: of a sample `述职报告（样稿）`, so that nobody takes one for a report. */
export const citedTitle = (title: string): string => (areSamples ? `${title}（样稿）` : title);
