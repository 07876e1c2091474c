/** Every kind of page, by the name of its pictures. `REPORT` stands for the address of the first report. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  home: '',
  types: 'types/',
  type: 'types/problems/',
  undecided: 'types/undecided/',
  topics: 'topics/',
  topic: 'topics/theory/',
  reports: 'reports/',
  report: 'REPORT',
  cleaning: 'REPORTcleaning/',
  phrases: 'phrases/',
  frames: 'phrases/work/',
  series: 'phrases/series/',
  terms: 'phrases/terms/',
  documents: 'phrases/documents/',
  search: 'search/',
  passages: 'search/?q=一岗双责',
  lines: 'search/?q=一岗双责&view=lines',
  figures: 'figures/',
  subsets: 'figures/subsets/',
  compare: 'compare/',
  draft: 'draft/',
  check: 'check/',
  review: 'review/',
  guide: 'guide/',
  about: 'about/',
  data: 'data/',
  missing: 'nowhere/',
  'english-home': 'en/',
  'english-report': 'en/REPORT',
};

/** Half the pixels show how a page is arranged, and keep the pictures small. */
export const WINDOWS = [
  { width: 360, height: 740, scheme: 'light', scale: 0.5 },
  { width: 768, height: 1024, scheme: 'dark', scale: 0.5 },
  { width: 1440, height: 900, scheme: 'light', scale: 0.5 },
] as const;
