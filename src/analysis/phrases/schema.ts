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
  /** The year reported on, where it is known. */
  year?: number | null;
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
export interface SlotFiller {
  words: string;
  places: number;
}

/** How typical a frame is of a section type. */
export interface Typicality {
  /** Its place in the list of that type, from 0. */
  rank: number;
  /** Reports that have it in sections of that type, as far as the words beside it differ. */
  reports: number;
  /** Log-likelihood and log ratio of its clauses there against all other types. */
  g2: number;
  logRatio: number;
}

/** A place of a frame in the sentence that has it: `sentence.slice(at).startsWith(words)` */
export interface FrameAttestation extends Attestation {
  sentence: string;
  at: number;
}

/** Clauses that several reports have, alike but for their slots. */
export interface Frame extends Attested {
  /** The fixed words, a slot between each two: `['始终坚持把', '扛在肩上']`; empty where a slot stands at the edge. */
  parts: string[];
  /** What stands in each slot, the most frequent first, at most {@link MAX_FILLERS}. */
  fillers: SlotFiller[][];
  /** How many different words stand in each slot. */
  fillerCounts: number[];
  /** Of the types in whose lists it is. */
  byType: Record<string, Typicality>;
  attestations: FrameAttestation[];
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
  /** The first year of whose reports one has it; null where none of them has a year. */
  since: number | null;
  /** Leading types of the sections that have it, those of the most places first. */
  types: string[];
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
  /** Those of each type in the order of their ranks. */
  frames: Frame[];
  series: Series[];
  numberTerms: NumberTerm[];
  documents: CitedDocument[];
}

/** How many places an entry lists; the counts are of all. */
export const MAX_ATTESTATIONS = 30;
export const MAX_FILLERS = 20;
