import { bodyStartOf, withoutLeaps } from './outlined.ts';
import type { Said } from './said.ts';

/** Where nobody said anything: what `saidIn` makes of an empty override, without the code that reads one, and without a word on what was cleaned, is in doubt or damaged. */
export const UNSAID: Said = {
  publish: true,
  mark: (part) => part,
  tell: (cleaned) => cleaned,
  reidentify: (identified) => identified,
  doubt: () => [],
  flag: (outlined) => outlined,
  rehead: (outlined) => {
    const bylineEnd = bodyStartOf(outlined);
    const headings = withoutLeaps(outlined.headings.filter(({ start }) => start >= bylineEnd));
    return { ...outlined, bylineEnd, headings, boundaries: [] };
  },
  rebound: (sectioned) => sectioned,
  retag: (classified) => ({ retagged: classified, settle: (report) => report }),
};
