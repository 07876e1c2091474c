/** Whether this site is that of the samples written for the project; `integrations/other-corpus.ts` says so. */
export const areSamples: boolean = import.meta.env.ARE_SAMPLES ?? false;

/** Where the other corpus of two begins; null where there is one alone. */
export const otherBase: string | null = import.meta.env.OTHER_BASE ?? null;

/** Whose the samples are. */
export const sampleRights = {
  name: {
    zh: '样稿为本项目写成，不是收集来的，随本项目以 MIT 许可发布。',
    en: 'The samples were written for this project, not collected, and are released under its MIT licence.',
  },
  url: 'https://opensource.org/license/mit',
  contact: null,
};

/** A title as it is cited: of a sample `述职报告（样稿）`, so that nobody takes one for a report. */
export const citedTitle = (title: string): string => (areSamples ? `${title}（样稿）` : title);
