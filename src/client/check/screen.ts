import type { ParsedDraft } from '../../draft/check/draft.ts';
import type { Finding } from '../../draft/check/finding.ts';
import type { CheckWords } from '../../i18n/check/index.ts';
import type { Mark } from './backdrop-lines.ts';
import type { Known } from './protocol.ts';

/** Where links lead; `{id}` and `{anchor}` are filled. */
export interface Links {
  report: string;
  type: string;
  phrases: string;
  draft: string;
}

/** A finding with its name, and whether it is put aside. */
export interface NamedFinding extends Finding {
  name: string;
  isAside: boolean;
}

/** A draft as the page knows it: it has the lines of its text. */
export type ReadDraft = Omit<ParsedDraft, 'lines'>;

/** All that is drawn beside a draft. */
export interface CheckScreen {
  words: CheckWords;
  names: Readonly<Record<string, string>>;
  links: Links;
  known: Known;
  /** Null before the first answer. */
  draft: ReadDraft | null;
  findings: readonly NamedFinding[];
  /** Whether the outline is still to be read. */
  isGlance: boolean;
  /** Name of the finding looked at, and which of its places. */
  now: string | null;
  place: number;
  showsAside: boolean;
  /** So many findings are listed. */
  listed: number;
  /** The type of the section in which the cursor stands. */
  typeHere: string | null;
}

/** So many findings are listed at first, and more at a time. */
export const LISTED = 60;

/** What is drawn before anything is known; names and links come as the page has them, as JSON. */
export const firstScreen = (words: CheckWords, { names, links }: { names: string; links: string }): CheckScreen => ({
  ...{ words, names: JSON.parse(names) as CheckScreen['names'], links: JSON.parse(links) as Links },
  known: { genres: [], frames: {}, reports: [], held: 0, all: 0 },
  ...{
    draft: null,
    findings: [],
    isGlance: false,
    now: null,
    place: 0,
    showsAside: false,
    listed: LISTED,
    typeHere: null,
  },
});

/** The findings that are not put aside. */
export const openFindings = ({ findings }: Pick<CheckScreen, 'findings'>): NamedFinding[] =>
  findings.filter(({ isAside }) => !isAside);

/** The finding to go to from the one looked at, round the list; none where nothing has a place. */
export function nextFinding(screen: CheckScreen, step: 1 | -1): NamedFinding | undefined {
  const all = openFindings(screen).filter(({ places }) => places.length > 0);
  const at = all.findIndex(({ name }) => name === screen.now);
  return all.at(at === -1 && step < 0 ? -1 : (at + step) % all.length);
}

const SAME = new Set(['in-corpus', 'near-corpus']);

export const markOf = ({ name, rule, places }: NamedFinding): Mark => ({
  name,
  look: SAME.has(rule) ? 'same' : rule === 'repeated' ? 'again' : 'slip',
  places,
});

/** The type of the section in which a place of the draft lies. */
export const typeAt = (at: number, { draft }: Pick<CheckScreen, 'draft'>): string | null =>
  draft?.sections.findLast(({ start }) => start <= at)?.types[0] ?? null;
