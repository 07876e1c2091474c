/** Which sections of a comparison are meant: those in which its first query stands without the other one or beside it, or those whose reports hold it so. */
export const PARTS = ['alone', 'both', 'documents-alone', 'documents-both'] as const;
export type ComparedPart = (typeof PARTS)[number];

/** A part of a comparison, within which something else is searched. */
export interface Among {
  part: ComparedPart;
  /** The comparison as its address has it: `?q=党建&type=work&other=责任` */
  search: string;
}

/** `alone?q=党建&other=责任`; null for what is none. */
export function readAmong(text: string): Among | null {
  const part = PARTS.find((one) => text.startsWith(`${one}?`));
  return part ? { part, search: text.slice(part.length) } : null;
}

/** The inverse of {@link readAmong}. */
export const writeAmong = ({ part, search }: Among): string => part + search;

/** Sections by number: what each query of a comparison finds, and the report of each section. */
interface Compared {
  own: Uint32Array;
  other: Uint32Array;
  report: ArrayLike<number>;
}

/** Whether a section is of a part of a comparison. */
export function isAmong(part: ComparedPart, { own, other, report }: Compared): (section: number) => boolean {
  const placeOf = (section: number) => (part.startsWith('documents') ? report[section]! : section);
  const [held, others] = [own, other].map((sections) => new Set(Array.from(sections, placeOf)));
  const isBoth = part.endsWith('both');
  return (section) => held!.has(placeOf(section)) && others!.has(placeOf(section)) === isBoth;
}
