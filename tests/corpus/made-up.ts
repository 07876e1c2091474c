/** So many characters of no sense: `words(3) → '抓抓抓'` */
export const words = (length: number): string => '抓'.repeat(length);

export const lines = (...all: readonly string[]): string => all.join('\n');
