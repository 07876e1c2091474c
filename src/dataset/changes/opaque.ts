/** A hash that the build gave, with the number of a report within its file. */
const GIVEN = /^r-[0-9a-f]{10}(-[0-9a-f]{6})?(-\d+)?$/;
/** Digits alone, or a hash: eight hexadecimal digits or more with a number among them. */
const PART = /^(\d+|(?=.*\d)[0-9a-f]{8,})$/;

/**
 * Whether an id names nobody and nothing, so that it may be told of a report that was taken down. An id is the name of a
 * file, and whoever names a file writes names into it.
 *
 * `isOpaque('000_9e328af07c709210')`, not `isOpaque('wang-2023')`
 */
export const isOpaque = (id: string): boolean => GIVEN.test(id) || id.split(/[-_.]/).every((part) => PART.test(part));
