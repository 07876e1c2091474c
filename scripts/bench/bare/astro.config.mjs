import { defineConfig } from 'astro/config';

// The peer of `npm run bench:site`: what Astro makes of the same collection as it comes.
const cacheDir = process.env['BARE_CACHE'];
export default defineConfig({ cacheDir, vite: { cacheDir }, devToolbar: { enabled: false } });
