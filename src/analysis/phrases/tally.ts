import { MAX_ATTESTATIONS, type Attested, type Attestation } from './schema.ts';

/** Counts and lists places that were collected one by one, report after report. */
export function attest<P extends Attestation>(places: readonly P[]): Attested & { attestations: P[] } {
  const reports = new Set(places.map(({ report }) => report)).size;
  return { reports, places: places.length, attestations: byAttestations(places).slice(0, MAX_ATTESTATIONS) };
}

/** The first place of each report, then the others. */
export function byAttestations<P extends Attestation>(places: readonly P[]): P[] {
  const groups = [...Map.groupBy(places, ({ report }) => report).values()];
  return [...groups.map((group) => group[0]!), ...groups.flatMap((group) => group.slice(1))];
}

/** The most widespread first. */
export const byReports = (a: { reports: number; places: number }, b: { reports: number; places: number }): number =>
  b.reports - a.reports || b.places - a.places;
