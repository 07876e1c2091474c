/** A type with less of a chance is not named. */
export const LEAST_SCORE = 0.05;
