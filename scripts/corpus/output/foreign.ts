import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLitter, readMark } from '../../mark.ts';
import { filesBelow, isWithin } from '../../paths.ts';
import { Refusal } from '../../console/refusal.ts';
import { CORPUS, FOLDERS } from './generation.ts';
import { storedLines } from '../lines.ts';

/** The report a file was written for: `reports/a.md`, `ledgers/a.json` and `sections/a/00.md` are of `a`. */
const OF_REPORT = /^(?:reports\/(.+)\.md|ledgers\/(.+)\.json|sections\/(.+)\/\d+\.md)$/;

/**
 * Refuses to build a corpus where its folders hold what no build wrote, or among the raw files, where what is built
 * would be read as reports.
 *
 * @throws {Refusal}
 */
export async function refuseForeign({ raw, out }: { raw: string; out: string }): Promise<void> {
  const [from, to] = [raw, out].map((folder) => (existsSync(folder) ? realpathSync(folder) : folder)) as [
    string,
    string,
  ];
  if (isWithin(to, from) || FOLDERS.some((folder) => isWithin(from, join(to, folder))))
    throw new Refusal(`The corpus cannot be built in ${out}, for the raw files lie there too: name another folder.`);
  const foreign = await foreignIn(out);
  if (foreign === null) return;
  throw new Refusal(
    `${join(out, foreign)} was written by no build of the corpus, and would be replaced: take it out, or name another folder to build into.`,
  );
}

async function foreignIn(out: string): Promise<string | null> {
  const ids = (await readMark(out)) ?? (await idsOfUnmarked(out));
  if (ids === null) return CORPUS;
  // Folder by folder: of 30,000 reports there are more files than a function takes arguments.
  for (const folder of FOLDERS.filter((name) => existsSync(join(out, name))))
    for (const file of await filesBelow(join(out, folder)))
      if (!isLitter(file) && !isOf(ids, OF_REPORT.exec(`${folder}/${file}`))) return `${folder}/${file}`;
  return null;
}

const isOf = (ids: ReadonlySet<string>, found: RegExpExecArray | null): boolean =>
  ids.has(found?.slice(1).find((id) => id !== undefined) ?? '');

/** The reports of a corpus that was built before there were marks; null where a file has its name and is no corpus. */
async function idsOfUnmarked(out: string): Promise<Set<string> | null> {
  const ids = new Set<string>();
  let read = 0;
  for await (const { text, start, length } of storedLines(join(out, CORPUS))) {
    const id = idOf(text);
    if (id === null) return null;
    ids.add(id);
    read = start + length + 1;
  }
  const size = statSync(join(out, CORPUS), { throwIfNoEntry: false })?.size ?? 0;
  return read === size ? ids : null;
}

function idOf(line: string): string | null {
  try {
    const report = JSON.parse(line) as { id?: unknown; sections?: unknown } | null;
    return typeof report?.id === 'string' && Array.isArray(report.sections) ? report.id : null;
  } catch {
    return null;
  }
}
