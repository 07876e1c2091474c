import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needChromium } from './machine/chromium.ts';
import { PROJECT } from './paths.ts';
import { programOf } from './machine/programs.ts';
import { run } from './console/run.ts';
import { serveSite } from './site/server.ts';

// `npm run trial:look`: every kind of page, at three widths, beside the picture that was kept of it.
// `--update` keeps what is seen now.
const OUT = join(PROJECT, '.cache/dist-look');
/** Of its own and new each time: what a site was built from before stands on a page. */
const CONTENT = join(PROJECT, '.cache/look');
const CONFIG = join(PROJECT, 'tests/look/playwright.config.ts');

await run(async () => {
  const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
  const CHROMIUM = needChromium();
  const env = { ...process.env, OUT_DIR: OUT, CONTENT_DIR: CONTENT, BASE_PATH: '/', SAMPLES: 'false' };
  rmSync(CONTENT, { recursive: true, force: true });
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: PROJECT, env, stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
  const SITE_URL = await serveSite(OUT, { port: 0, base: '/' });
  const args = [programOf('@playwright/test', 'playwright'), 'test', '--config', CONFIG];
  if (values.update) args.push('--update-snapshots=all');
  const options = { cwd: PROJECT, stdio: 'inherit', env: { ...process.env, CHROMIUM, SITE_URL } } as const;
  const [code] = (await once(spawn(process.execPath, args, options), 'exit')) as [number | null];
  process.exit(code ?? 1);
});
