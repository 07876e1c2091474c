/** The day by the reader's clock, `2026-11-21`. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** SHA-256 of each report's file by the report's id, from the site's list of reports. */
export async function readHashes(address: string): Promise<Record<string, string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const reports = (await response.json()) as { id: string; sha256: string }[];
  return Object.fromEntries(reports.map(({ id, sha256 }) => [id, sha256]));
}

/** Version of the corpus, as the index in a folder of the site has it. */
export async function readVersion(places: string): Promise<string> {
  const address = `${places}manifest.json`;
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return ((await response.json()) as { version: string }).version;
}
