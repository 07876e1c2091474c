/** The formats of files that are read, each with its endings. */
export const FORMATS = {
  txt: ['.txt'],
  md: ['.md'],
  html: ['.html', '.htm'],
  doc: ['.doc'],
  docx: ['.docx'],
  pdf: ['.pdf'],
} as const;

export type Format = keyof typeof FORMATS;
