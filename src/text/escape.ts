/** A text as a part of a regular expression that finds it and nothing else. `escapePattern('1+X') === '1\\+X'` */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
