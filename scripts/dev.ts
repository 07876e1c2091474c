import { dev, type AstroIntegration } from 'astro';
import { join } from 'node:path';
import { attempt } from './corpus/attempt.ts';
import { overridesBeside } from './corpus/overrides.ts';
import { TELLERS } from './corpus/tell.ts';
import { openWatch } from './corpus/watch.ts';
import { untilInterrupted } from './interrupt.ts';
import { PROJECT } from './paths.ts';
import { showProgress } from './terminal.ts';

// Astro's development server on a corpus that is built again whenever a raw file or the taxonomy changes.
const { RAW_DIR = 'content/raw', CONTENT_DIR = 'content', PORT } = process.env;
const [raw, out, taxonomy] = [RAW_DIR, CONTENT_DIR, 'content/taxonomy.yaml'].map((path) => join(PROJECT, path)) as [
  string,
  string,
  string,
];

let refresh: () => Promise<void> = async () => {};
const refresher: AstroIntegration = {
  name: 'wenduan-dev-refresh',
  hooks: {
    'astro:server:setup': ({ refreshContent }) => {
      if (refreshContent) refresh = async () => refreshContent({});
    },
  },
};

async function build(): Promise<void> {
  const summary = await attempt({ raw, out, taxonomy, onProgress: showProgress('corpus') }, TELLERS.text);
  if (summary) await refresh();
}

const signal = untilInterrupted();
const changes = openWatch([raw, taxonomy, overridesBeside(raw)]);
await build();
const server = await dev({
  root: PROJECT,
  integrations: [refresher],
  ...(PORT ? { server: { port: Number(PORT) } } : {}),
});
await changes.follow(build, signal);
await server.stop();
