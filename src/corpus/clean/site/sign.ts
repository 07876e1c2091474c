/**
 * What a clause is evidence of: `offer` something is sold or given away, `reach` the reader is told whom to follow, scan
 * or write to, `site` a site speaks of itself or of the text as a thing it shows, `reader` the reader is served,
 * `wall` the rest is hidden, `form` a field or a button of a page. One kind alone is ordinary text.
 */
export type Cue = 'offer' | 'reach' | 'site' | 'reader' | 'wall' | 'form';

/** What only a site says, in a clause that it fills. */
export interface SiteSign {
  /** Matched against a whole clause as `clausesOf` gives it: half-width, lower-case, simplified, without white space. */
  pattern: RegExp;
  cues: readonly Cue[];
  /** Whether it tells only where nothing on its line is left over; an author may go on behind it. */
  isAlone?: true;
  /** A clause that the sign fills. */
  example: string;
  /** An ordinary line with the same words. */
  counterExample: string;
}

/** The rules that take lines of a site out, in the order in which a line is given to one of them. */
export type SiteFamily =
  'reading-wall' | 'advertising' | 'download-page' | 'site-notice' | 'credits' | 'page-furniture';

/** How a family tells its lines. */
export interface SiteSigns {
  /** No author writes a line of which such clauses leave nothing over, whatever its other clauses are evidence of. */
  certain: readonly SiteSign[];
  /** Evidence of one kind; a second kind must stand in the line, and nothing be left over. */
  evidence: readonly SiteSign[];
  /** Says nothing by itself; where it fills a line beside a line that goes, it goes too. */
  beside: readonly SiteSign[];
}
