import type {
  BuiltReport,
  ClassifiedReport,
  Cleaned,
  FilePart,
  Identified,
  Identity,
  Outlined,
  Sectioned,
} from '../types.ts';
import { tellEdits } from '../clean/messages.ts';
import { flagDamage } from '../damage/index.ts';
import { doubtsIn, type Doubting } from '../outline/doubts.ts';
import { rehead, type PlacedBoundary } from './headings.ts';
import { reidentify } from './identity.ts';
import type { Override } from './override.ts';
import { settle } from './settle.ts';
import { markSpans, type Marked } from './spans.ts';
import { anchored, retag } from './tags.ts';
import { rebound } from './units.ts';

/** What a person said of a report, as the step that it adds behind each stage. */
export interface Said {
  publish: boolean;
  mark: (part: FilePart) => FilePart & Partial<Marked>;
  /** Messages on what was cleaned. */
  tell: (cleaned: Cleaned) => Cleaned;
  reidentify: (identified: Identified) => Identified;
  /** Messages on what the outline leaves in doubt. */
  doubt: Doubting;
  /** Messages on what is damaged, which go before what was said of headings. */
  flag: (outlined: Outlined) => Outlined;
  rehead: (outlined: Outlined) => Outlined & { boundaries: PlacedBoundary[] };
  rebound: (sectioned: Sectioned, boundaries: readonly PlacedBoundary[]) => Sectioned;
  retag: (classified: ClassifiedReport) => Retagged;
}

/** A report with its tags, and what gives its ledger, once it is described, the account of all that was said. */
interface Retagged {
  retagged: ClassifiedReport;
  settle: (report: BuiltReport, found: Identity) => BuiltReport;
}

/** An override as steps; each throws `OverrideError` where it does not fit. */
export const saidIn = (override: Override): Said => ({
  publish: override.publish,
  mark: (part) => markSpans(part, override),
  tell: tellEdits,
  reidentify: (identified) => reidentify(identified, override),
  doubt: doubtsIn,
  flag: flagDamage,
  rehead: (outlined) => rehead(outlined, override),
  rebound: (sectioned, boundaries) => rebound(sectioned, boundaries, override.file),
  retag: (classified) => {
    const now = anchored(override, classified);
    return { retagged: retag(classified, now), settle: (report, found) => settle(report, now, found) };
  },
});
