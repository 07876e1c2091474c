import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPages, type PrintedLine } from '../../src/input/pdf/pages.ts';

const SOFFICE = 'soffice';
const PATIENCE = 300_000;

/** What LibreOffice calls itself; null where it is not installed. */
export function officeVersion(): string | null {
  try {
    // eslint-disable-next-line no-restricted-syntax -- soffice is a program; where there is none, nothing is tried
    return execFileSync(SOFFICE, ['--version'], { encoding: 'utf8', timeout: PATIENCE }).trim();
  } catch {
    return null;
  }
}

/** The printed lines of each page of Word files, by name, as LibreOffice sets them. */
export async function printed(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, PrintedLine[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'wenduan-word-'));
  try {
    const paths = [...files].map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.docx`), bytes);
      return join(folder, `${name}.docx`);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // eslint-disable-next-line no-restricted-syntax -- the same
    execFileSync(SOFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
      timeout: PATIENCE,
    });
    const pages = new Map<string, PrintedLine[][]>();
    for (const name of files.keys())
      pages.set(name, await readPages(new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))));
    return pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
