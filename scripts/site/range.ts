/** A stretch of a file, both ends in it. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The stretch that a request asks for; null for the whole file, which may be sent for any request, and is for one that
 * cannot be met: `rangeOf('bytes=5-2', 100) → null`, `rangeOf('bytes=-10', 100) → { start: 90, end: 99 }`
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || (first === '' && last === '')) return null;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : null;
}
