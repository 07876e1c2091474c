import { linesOf, type Line } from '../../../text/lines.ts';
import { fieldFamily } from './fields.ts';
import { assess, type Assessment } from './assessment.ts';
import { relatedFrom } from './related.ts';
import type { Cue, SiteFamily } from './sign.ts';
import { BESIDE, ORDER, type SignRow } from './tables.ts';

/** So many different signs are enough where they are evidence of one kind. */
const MANY_SIGNS = 3;

export type SiteLine = Line & { family: SiteFamily };

/** The lines that no author wrote, with the rule that takes each. */
export function siteLinesOf(text: string): SiteLine[] {
  const lines = linesOf(text);
  const readings = lines.map((line) => assess(line.text));
  const families = readings.map(
    (reading, index) => fieldFamily(lines[index]!.text) ?? (reading && provenFamily(reading)),
  );
  if (!families.some(Boolean)) return [];
  const takeWith = (index: number, neighbour: number) => {
    if (families[index] || !families[neighbour]) return;
    if (isBeside(lines[index]!.text)) families[index] = families[neighbour];
    else families[index] = supportedFamily(readings[index]);
  };
  for (let index = 1; index < lines.length; index++) takeWith(index, index - 1);
  for (let index = lines.length - 2; index >= 0; index--) takeWith(index, index + 1);
  for (let index = relatedFrom(lines, families); index < lines.length; index++) families[index] ??= 'page-furniture';
  return lines.flatMap((line, index) => (families[index] ? [{ ...line, family: families[index] }] : []));
}

/** The family of a line that bears its evidence itself: one of its signs is certain, or there is evidence of two kinds. */
function provenFamily({ rows, words, classCount, isOfSite, isWhole, isHeading }: Assessment): SiteFamily | null {
  const certain = [...rows].filter(({ isCertain, isAlone }) => isCertain && (isWhole || !isAlone));
  if (certain.length > 0) return familyOf(certain, words);
  const kinds = new Set([...rows].flatMap(({ cues }) => cues));
  if (isHeading) return null;
  if ((kinds.size >= 2 && rows.size >= 2) || rows.size >= MANY_SIGNS) return familyOf([...rows], words);
  const all = new Set([...kinds, ...words]);
  const isSupported = all.size >= 2 && (isOfSite || kinds.size > 0);
  return isWhole && ((isOfSite && classCount >= 2) || isSupported) ? familyOf([...rows], words) : null;
}

/** The family of a line beside one that goes: that is evidence of its own kind, and one other is enough. */
const supportedFamily = (reading: Assessment | null | undefined): SiteFamily | null =>
  reading &&
  !reading.isHeading &&
  (reading.isOfSite || reading.rows.size > 0) &&
  reading.words.size + reading.rows.size >= 2
    ? familyOf([...reading.rows], reading.words)
    : null;

const BY_CUE: readonly (readonly [Cue, SiteFamily])[] = [
  ['wall', 'reading-wall'],
  ['offer', 'advertising'],
  ['reach', 'advertising'],
  ['site', 'site-notice'],
  ['reader', 'site-notice'],
  ['form', 'page-furniture'],
];

const familyOf = (rows: readonly SignRow[], words: ReadonlySet<Cue>): SiteFamily | null =>
  ORDER.find((family) => rows.some((row) => row.family === family)) ??
  BY_CUE.find(([cue]) => words.has(cue))?.[1] ??
  null;

/** What the signs of lines beside others are matched against. */
export const withoutSpace = (line: string): string => line.replace(/\s/g, '').toLowerCase();

const isBeside = (line: string): boolean => BESIDE.some((pattern) => pattern.test(withoutSpace(line)));

/** A function that finds the lines of a family, sorted and disjoint, in UTF-16 offsets. */
export const linesOfFamily = (family: SiteFamily) => (text: string) =>
  siteLinesOf(text)
    .filter((line) => line.family === family)
    .map(({ start, end }) => ({ start, end }));
