import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { createServer } from 'vite';
import config from '../../astro.config.mjs';

it('reads references in Markdown without a document, in the development server as in a build', async () => {
  const server = await createServer({
    ...{ configFile: false, logLevel: 'error', resolve: config.vite?.resolve ?? {} },
    ...{ appType: 'custom', optimizeDeps: { noDiscovery: true }, server: { middlewareMode: true, ws: false } },
  });
  const from = createRequire(import.meta.url).resolve('micromark-util-decode-string');
  const { client } = server.environments;
  const found = await client.pluginContainer.resolveId('decode-named-character-reference', from);
  const code = await client.transformRequest(found!.id);
  await server.close();
  expect(code?.code).toContain('character-entities');
  expect(code?.code).not.toMatch(/\bdocument\b/);
});
