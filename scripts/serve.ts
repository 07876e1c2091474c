import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './paths.ts';
import { serveSite } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const base = process.env['BASE_PATH'] ?? '/';
const folder = join(PROJECT, process.env['OUT_DIR'] ?? 'dist');

if (!existsSync(folder)) {
  console.error(`There is no ${folder}. Run npm run build first.`);
  process.exit(1);
}
try {
  console.log(`\n${await serveSite(folder, { port, base })}`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error);
  process.exit(1);
}
