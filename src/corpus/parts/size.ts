/** A report is at least so long, in characters without white space, and says something in sentences. */
const LEAST_REPORT = 60;
const LEAST_SENTENCES = 2;
/** The title and the lead-in of a collection are at most so long. */
const LONGEST_PREFACE = 300;

/** Whether a stretch is long enough to be a report, and no table of contents. */
export const holdsReport = (stretch: string): boolean =>
  charsOf(stretch) >= LEAST_REPORT && (stretch.match(/[。；！？]/g)?.length ?? 0) >= LEAST_SENTENCES;

/** Whether a stretch is short enough to be what stands before a collection. */
export const isShort = (stretch: string): boolean => charsOf(stretch) <= LONGEST_PREFACE;

const charsOf = (stretch: string): number => stretch.replace(/\s/g, '').length;
