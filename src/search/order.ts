import { reportOf, type Hit } from './hit.ts';

/**
 * Hits in reading order: by report as `reports` lists them (unlisted ones behind, by id), within a report by outline.
 */
export function inReadingOrder(hits: readonly Hit[], reports: readonly string[]): Hit[] {
  const ranks = new Map(reports.map((id, rank) => [id, rank]));
  const rank = (hit: Hit) => ranks.get(reportOf(hit)) ?? ranks.size;
  return hits.toSorted((a, b) => rank(a) - rank(b) || compareSections(a.id, b.id));
}

/**
 * Order of two section ids: `r/s0` < `r/s2` < `r/s2-1` < `r/s2-10` < `r/s2-tail` < `r/s3`.
 *
 * The outline's numbers decide, a parent comes before its children, a tail behind them.
 */
export function compareSections(a: string, b: string): number {
  const [reportA = '', anchorA = ''] = a.split('/');
  const [reportB = '', anchorB = ''] = b.split('/');
  if (reportA !== reportB) return reportA < reportB ? -1 : 1;
  return compareSteps(stepsOf(anchorA), stepsOf(anchorB)) || (anchorA < anchorB ? -1 : Number(anchorA > anchorB));
}

/** `stepsOf('s2-1-tail') → [2, 1, Infinity]` */
const stepsOf = (anchor: string): number[] =>
  anchor
    .slice(1)
    .split('-')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : Infinity));

function compareSteps(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((step, i) => step !== b[i]);
  if (at < 0) return a.length - b.length;
  const [one = -1, other = -1] = [a[at], b[at]];
  return one < other ? -1 : 1;
}
