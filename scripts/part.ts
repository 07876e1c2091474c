/** One of several parts that are built side by side, counted from 1. */
export interface NumberedPart {
  number: number;
  of: number;
}

/** `readPart('2/3') → { number: 2, of: 3 }` @throws where it is no part */
export function readPart(text: string): NumberedPart {
  const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new Error(`${text} is no part; the second of three is 2/3.`);
  return { number, of };
}
