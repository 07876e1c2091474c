import type { DocumentSource } from './document.ts';

/** Where a passage comes from, as it is kept with it. */
export interface PassageSource extends Omit<DocumentSource, 'isEdited' | 'path'> {
  /** The headings above it and its own, outermost first. */
  path: string[];
  /** Version of the corpus that it stood in. */
  version: string;
}

/** A heading or a paragraph as it is carried away from its report. */
export interface CarriedBlock {
  /** 0 for a paragraph; a heading's depth from 1. */
  level: number;
  /** A heading without its number; masks as they stand. */
  text: string;
  /** True for a paragraph that goes on in the line of the heading before it. */
  isRunIn: boolean;
}

/** A passage as it is carried away from its report. */
export interface CarriedPassage {
  source: PassageSource;
  /** Section types, the leading one first. */
  types: string[];
  blocks: CarriedBlock[];
}
