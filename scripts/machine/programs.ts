import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The file of a package's command, to be run by `process.execPath`: on Windows the command of that name is a script
 * for the shell, which cannot be spawned. `programOf('vitest') → '…/node_modules/vitest/vitest.mjs'`
 */
export function programOf(name: string, command = name): string {
  const manifest = findPackageJSON(name, import.meta.url)!;
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]!);
}
