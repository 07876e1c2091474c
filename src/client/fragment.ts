/** The part of an address behind `#`, as an element's id has it. A bare `%`, which stands for nothing, stays one. */
export function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
