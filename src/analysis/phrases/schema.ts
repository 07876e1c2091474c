/** A section as the phrase bank takes it. */
export interface PhraseSection {
  /** `<report>/<anchor>` */
  id: string;
  /** Section types, the leading one first. */
  types: readonly string[];
  /** The heading without marker; null where headless. */
  heading: string | null;
  /** Its own paragraphs, joined by a line feed. */
  text: string;
}

export interface PhraseReport {
  id: string;
  sections: readonly PhraseSection[];
}

/** Where words stand: `heading.slice(start, end) === words`, or the same of `text`. */
export interface Attestation {
  report: string;
  section: string;
  part: 'heading' | 'text';
  /** UTF-16 offsets in that part. */
  start: number;
  end: number;
  /** The report's own words. */
  words: string;
}

/** How often something stands in the corpus, and where. */
export interface Attested {
  /** In how many reports it stands. */
  reports: number;
  /** At how many places. */
  places: number;
  /** The places, at most {@link MAX_ATTESTATIONS}; a further report comes before a further place in the same one. */
  attestations: Attestation[];
}

/** What stands in a slot, and how often. */
export interface Variant {
  words: string;
  places: number;
}

/** Words that several reports share. */
export interface Formula extends Attested {
  /** The words; two stretches where a slot stands between them: `['始终坚持把', '扛在肩上']`. */
  parts: string[];
  /** What stands in the slot, the most frequent first, at most {@link MAX_VARIANTS}; none without a slot. */
  variants: Variant[];
  /** How many different words stand in the slot. */
  variantCount: number;
  /** In how many reports it stands in a section of that type; types with none are left out. */
  byType: Record<string, number>;
}

/** One parallel series: members that begin, or end, alike. */
export interface SeriesAttestation extends Attestation {
  /** `['同谋划', '同部署', '同推进']`; where they are headings, or points of a paragraph, only what opens each. */
  members: string[];
}

/** All series with the same repeated characters. */
export interface Series {
  /** What every member begins or ends with, for example 同. */
  shared: string;
  at: 'first' | 'last';
  reports: number;
  places: number;
  attestations: SeriesAttestation[];
}

/** A number term, for example 三会一课. */
export interface NumberTerm extends Attested {
  words: string;
  /** Where a report itself spells it out: `“六有”机制，即有部署、有要求…`. */
  expansions: Attestation[];
}

/** A document cited in 《》. */
export interface CitedDocument extends Attested {
  /** The title, without the brackets. */
  title: string;
}

/** What the reports say in the same words. Every string is cut out of a report. */
export interface PhraseBank {
  /** The most widespread first, then the longest. */
  formulas: Formula[];
  series: Series[];
  numberTerms: NumberTerm[];
  documents: CitedDocument[];
}

/** How many places an entry lists; the counts are of all. */
export const MAX_ATTESTATIONS = 30;
export const MAX_VARIANTS = 20;
/** How many characters a formula has at least, punctuation not counted. */
export const MIN_LENGTH = 6;
