import { dev, type AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { attempt } from './corpus/attempt.ts';
import { buildCorpus } from './corpus/build.ts';
import { overrideEndpoint } from './site/override-endpoint.ts';
import { overridesBeside } from './corpus/overrides/overrides.ts';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { reporterOf } from './corpus/messages/reporter.ts';
import { openWatch, tellChanges } from './corpus/watch.ts';
import { untilInterrupted } from './console/interrupt.ts';
import { told } from './console/language.ts';
import { PROJECT } from './paths.ts';
import { run, runPart } from './console/run.ts';
import { checkInputs, readSettings } from './settings.ts';
import { showProgress } from './console/terminal.ts';

// Astro's development server on a corpus that is built again whenever a raw file or the taxonomy changes.
await run(async () => {
  const { config, raw, content: out, taxonomy, maskNames, base, host, port } = readSettings();
  checkInputs({ raw, taxonomy });
  const reporter = reporterOf();
  const { terms } = await readLexicon(taxonomy);
  const endpoint = overrideEndpoint({ folder: overridesBeside(raw), taxonomy: terms });
  let refresh = (): void => {};
  const refresher: AstroIntegration = {
    name: 'wenduan-dev-refresh',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Astro remembers the paths of its routes, with what they were given, until content of its own changes.
        refresh = () => {
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.hot.send({ type: 'full-reload' });
        };
        // The review page writes what a person decides (src/view-models/urls.ts names the address).
        server.middlewares.use(`${base}_overrides`, endpoint);
      },
    },
  };

  async function build(): Promise<void> {
    const onProgress = showProgress('corpus');
    const summary = await attempt({ raw, out, taxonomy, maskNames, onProgress }, reporter, buildCorpus);
    if (summary) refresh();
  }

  const signal = untilInterrupted();
  void tellChanges(config, () => console.log(told.restart(relative(process.cwd(), config))), signal);
  const changes = openWatch([raw, taxonomy, overridesBeside(raw)]);
  await build();
  const server = await dev({
    root: PROJECT,
    // Else Astro asks for a slash behind the names of files too, where a route makes several.
    trailingSlash: 'ignore',
    integrations: [refresher],
    server: { host, ...(port === null ? {} : { port }) },
  });
  await changes.follow(() => runPart(build), signal);
  await server.stop();
});
