import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../paths.ts';

/** The code that a build needs: no command changes it, and what it was compiled to serves every page. */
const CODE = ['public', 'src', 'scripts'];

/** What else a build needs of the project, and what the documents name. */
const REST = [
  ...['package.json', 'astro.config.mjs', 'tsconfig.json', 'wenduan.config.ts'],
  ...['content/logo.svg', 'content/taxonomy.yaml', 'content/starters.yaml', 'content/model.json', 'content/raw'],
  ...['content/samples', 'content/overrides/README.md', 'tests/fixtures'],
];

/** A copy of the project to try commands in, with the packages of the project itself. */
interface ProjectCopy {
  folder: string;
  /** Makes it what it was before any command. */
  reset: () => void;
  remove: () => void;
}

export function plantTree(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'wenduan-docs-'));
  const remove = (name: string) => rmSync(join(folder, name), { recursive: true, force: true });
  const copy = (name: string) => cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  const stays = new Set([...CODE, 'node_modules']);
  const reset = () => {
    readdirSync(folder)
      .filter((name) => !stays.has(name))
      .forEach(remove);
    REST.forEach(copy);
  };
  CODE.forEach(copy);
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  reset();
  return { folder, reset, remove: () => remove('') };
}
