import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../paths.ts';

/** What a build needs of the project, and what the documents name. */
const PARTS = [
  ...['package.json', 'astro.config.mjs', 'tsconfig.json', 'wenduan.config.ts', 'public', 'src', 'scripts'],
  ...['content/logo.svg', 'content/taxonomy.yaml', 'content/starters.yaml', 'content/model.json', 'content/raw'],
  ...['content/samples', 'content/overrides/README.md', 'tests/fixtures'],
];

/** A copy of the project to try commands in, with the packages of the project itself. */
export function plantTree(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'wenduan-docs-'));
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
