import { MAX_ATTESTATIONS, type Attested, type Attestation } from './schema.ts';
import type { Span } from '../../text/spans.ts';
import type { Stream } from './stream.ts';

/** In how many reports positions stand, altogether and in sections of each type. Positions ascend. */
export function countReports(
  positions: Iterable<number>,
  stream: Stream,
): { all: number; byType: Record<string, number> } {
  let all = 0;
  let lastReport = -1;
  const byType: Record<string, number> = {};
  const lastOf: Record<string, number> = {};
  for (const position of positions) {
    const report = stream.reportAt(position);
    if (report !== lastReport) all += 1;
    lastReport = report;
    for (const type of stream.typesAt(position)) {
      if (lastOf[type] !== report) byType[type] = (byType[type] ?? 0) + 1;
      lastOf[type] = report;
    }
  }
  return { all, byType };
}

/** The places to list: the first of each report, then the others, as many as are listed at all. Spans ascend. */
export function attestationsOf(spans: readonly Span[], stream: Stream): Attestation[] {
  const firsts: Span[] = [];
  const others: Span[] = [];
  let lastReport = -1;
  for (const span of spans) {
    const report = stream.reportAt(span.start);
    (report === lastReport ? others : firsts).push(span);
    lastReport = report;
    if (firsts.length === MAX_ATTESTATIONS) break;
  }
  return [...firsts, ...others].slice(0, MAX_ATTESTATIONS).map((span) => stream.placeOf(span));
}

/** Counts and lists places that were collected one by one, report after report. */
export function attest<P extends Attestation>(places: readonly P[]): Attested & { attestations: P[] } {
  const byReport = Map.groupBy(places, ({ report }) => report);
  const groups = [...byReport.values()];
  const attestations = [...groups.map((group) => group[0]!), ...groups.flatMap((group) => group.slice(1))];
  return { reports: byReport.size, places: places.length, attestations: attestations.slice(0, MAX_ATTESTATIONS) };
}

/** The most widespread first. */
export const byReports = (a: { reports: number; places: number }, b: { reports: number; places: number }): number =>
  b.reports - a.reports || b.places - a.places;
