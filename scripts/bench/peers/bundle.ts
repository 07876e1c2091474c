import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../../paths.ts';

const CLIENTS = join(PROJECT, 'scripts/bench/peers/clients');

/** Bundles the program of each engine as a site would have it, minified. */
export async function bundleClients(folder: string): Promise<void> {
  const entries = globSync('*.ts', { cwd: CLIENTS }).filter((file) => !/^(bench|open-)/.test(file));
  await build({
    configFile: false,
    root: CLIENTS,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(entries.map((file) => [basename(file, '.ts'), join(CLIENTS, file)])),
        preserveEntrySignatures: false,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}
