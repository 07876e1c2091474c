import type { Place } from '../schema.ts';

/** Exact words of a text; `place` counts from 1 where they stand in it several times. */
export interface Quotation {
  words: string;
  place: number | null;
  /** Where the person wrote it, in the override file. */
  at: Place;
  why: string | null;
}

/** What a person says begins at a place of the clean text. */
export interface Boundary extends Quotation {
  /** A heading, a section without one, or neither: the text goes on. */
  as: 'heading' | 'section' | 'text';
  /** Of a heading, from 1; null for the others. */
  depth: number | null;
}

/** What a person says of one section; what is null or undefined the pipeline decides. */
export interface SectionOverride {
  anchor: string;
  /** The section it was written for: its heading (null where it has none) and the first words of its own text. */
  heading: string | null | undefined;
  begins: string | undefined;
  types: string[] | undefined;
  topics: string[] | undefined;
  why: string | null;
  at: Place;
}

/** `content/overrides/<report>.yaml`, read: where a person has the last word. */
export interface Override {
  /** Name of the file, for messages. */
  file: string;
  /** The first words of the clean report that it was written for. */
  begins: { words: string; at: Place } | null;
  title: string | undefined;
  kind: string | undefined;
  year: number | null | undefined;
  /** False leaves the report out of everything that is written. */
  publish: boolean;
  why: string | null;
  remove: Quotation[];
  keep: Quotation[];
  boundaries: Boundary[];
  sections: SectionOverride[];
}

/** The override of a report of which nobody said anything. */
export const NO_OVERRIDE: Override = {
  file: '',
  begins: null,
  title: undefined,
  kind: undefined,
  year: undefined,
  publish: true,
  why: null,
  remove: [],
  keep: [],
  boundaries: [],
  sections: [],
};
