/** How long sections are, in folded characters, as a search can be narrowed: `300-999` is from 300 to 999. */
export const LENGTHS = ['0-99', '100-299', '300-999', '1000-'] as const;
export type Length = (typeof LENGTHS)[number];

const FROM = LENGTHS.map((length) => Number(length.split('-')[0]));

/** `lengthOf(300) === '300-999'` */
export const lengthOf = (chars: number): Length => LENGTHS[FROM.findLastIndex((from) => from <= chars)]!;

/** `300–999`, `≥ 1000`; what is none stands for itself. */
export const lengthName = (length: string): string => length.replace(/^(\d+)-$/, '≥ $1').replace('-', '–');
