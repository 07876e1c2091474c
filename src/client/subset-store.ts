import { parseSubsets, withSubset, writeSubsets, type Subset } from '../search/address/subsets.ts';

const KEY = 'wenduan.subsets';

/** The reader's subsets that this device keeps; none where it lets nothing be kept. */
export function readSubsets(): Subset[] {
  try {
    return parseSubsets(localStorage.getItem(KEY) ?? '');
  } catch {
    return [];
  }
}

/** Keeps subsets on this device; whether it does. */
export function keepSubsets(subsets: readonly Subset[]): boolean {
  try {
    localStorage.setItem(KEY, writeSubsets(subsets));
    return true;
  } catch {
    return false;
  }
}

/** Keeps one more, and gives them all. */
export function addSubset(name: string, search: string): Subset[] {
  const subsets = withSubset(readSubsets(), name, search);
  keepSubsets(subsets);
  return subsets;
}

/** Calls where another page of the site has changed them. */
export const onSubsetsChanged = (call: () => void): void =>
  addEventListener('storage', ({ key }) => {
    if (key === KEY) call();
  });
