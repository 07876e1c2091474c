/** Endings of the files that are read. */
export const FORMATS: readonly string[] = ['.txt', '.md', '.html', '.htm', '.doc', '.docx', '.pdf', '.zip'];

/** The ending in lower case with its dot, empty where there is none: `endingOf('党建/总结.DOCX') → '.docx'`. */
export const endingOf = (file: string): string => /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';

/** Whether a file of this name is read. */
export const isRead = (file: string): boolean => FORMATS.includes(endingOf(file));
