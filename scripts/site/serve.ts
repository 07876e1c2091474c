import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../console/refusal.ts';
import { told } from '../console/language.ts';
import type { Settings } from '../settings.ts';
import { standing } from './folders.ts';
import { serveSite } from './server.ts';

const USUAL_PORT = 4321;

/** Where the site will be served, as a browser takes it. */
export const addressOf = ({ base, port }: Pick<Settings, 'base' | 'port'>): string =>
  `http://localhost:${port ?? USUAL_PORT}${base}`;

/**
 * Serves the built site until the process ends, and says where.
 *
 * @param awaited Folders of it that are still being built.
 * @throws {Refusal}
 */
export async function serve(
  { site, base, host, port }: Settings,
  awaited: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (!existsSync(join(standing(site), 'index.html')))
    throw new Refusal(`There is no site in ${site}. Run npm run build first.`, 1);
  const at = port ?? USUAL_PORT;
  const address = await serveSite(site, { port: at, base, host, awaited }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new Refusal(`Port ${at} is taken. Choose another: PORT=4322 npm start`, 1, error);
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new Refusal(`This machine has no address ${host}: see HOST.`, 2, error);
    throw error;
  });
  console.log(`\n${told.address(address)}`);
}
