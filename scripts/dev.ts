import { dev, type AstroIntegration } from 'astro';
import { mkdir } from 'node:fs/promises';
import { buildCorpus } from './corpus/build.ts';
import { corpusLock } from './corpus/generation.ts';
import { overridesBeside } from './corpus/overrides.ts';
import { TELLERS } from './corpus/tell.ts';
import { openWatch } from './corpus/watch.ts';
import { untilInterrupted } from './interrupt.ts';
import { withLock } from './lock.ts';
import { PROJECT } from './paths.ts';
import { run, runPart } from './run.ts';
import { checkInputs, readSettings } from './settings.ts';
import { showProgress } from './terminal.ts';

// Astro's development server on a corpus that is built again whenever a raw file or the taxonomy changes.
await run(async () => {
  const { raw, content: out, taxonomy, host, port } = readSettings();
  checkInputs({ raw, taxonomy });
  await mkdir(out, { recursive: true });
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
    const started = performance.now();
    const onMessage = TELLERS.text.message;
    const options = { raw, out, taxonomy, onMessage, onProgress: showProgress('corpus') };
    const summary = await withLock(corpusLock(out), () => buildCorpus(options));
    TELLERS.text.summary(summary, performance.now() - started);
    await refresh();
  }

  const signal = untilInterrupted();
  const changes = openWatch([raw, taxonomy, overridesBeside(raw)]);
  await build();
  const server = await dev({
    root: PROJECT,
    integrations: [refresher],
    server: { host, ...(port === null ? {} : { port }) },
  });
  await changes.follow(() => runPart(build), signal);
  await server.stop();
});
