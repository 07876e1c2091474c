/** Two lines of a phone of 360 pixels hold some 44 characters of a byline; what has but one line more stays whole. */
const LONGEST = 66;

/** `isLongByline(['张某', '2023年12月'])` is false: a phone shows both in one line. */
export const isLongByline = (lines: readonly string[]): boolean => lines.join(' · ').length > LONGEST;
