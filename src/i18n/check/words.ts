import type { Locale } from '../locale.ts';

/** What a rule of the check is called, and its sentences by what it says. */
interface RuleWords {
  /** One or two characters; a short word. */
  label: string;
  says: Readonly<Record<string, string>>;
}

/** What the check says in the browser; it goes there with the page. `{name}` is filled. */
export interface CheckWords {
  locale: Locale;
  rules: Readonly<Record<string, RuleWords>>;
  loading: string;
  loaded: string;
  partly: string;
  notLoaded: string;
  again: string;
  empty: string;
  found: string;
  nothing: string;
  glanced: string;
  long: string;
  failed: string;
  reading: string;
  read: string;
  /** What a refused file is told by the rule that refused it; `other` for the rest. */
  refused: Readonly<Record<string, string>>;
  /** What the reader of a file warns of, by its rule; the message's own English words where it is not named here. */
  warned: Readonly<Record<string, string>>;
  restore: string;
  compared: string;
  comparedAll: string;
  own: string;
  theirs: string;
  share: string;
  noNorm: string;
  findings: string;
  aside: string;
  asided: string;
  undo: string;
  showAside: string;
  hideAside: string;
  back: string;
  unkept: string;
  source: string;
  others: string;
  more: string;
  offered: string;
  allFrames: string;
  frames: Record<'insert' | 'copy' | 'draft', string>;
  frameDrafted: string;
  copied: string;
  notCopied: string;
  drafted: string;
  openDraft: string;
  notDrafted: string;
  outline: string;
  untitled: string;
}
