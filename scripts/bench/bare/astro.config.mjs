import { defineConfig } from 'astro/config';

// The peer of `npm run bench:site`: what Astro makes of the same collection as it comes.
export default defineConfig({ cacheDir: process.env['BARE_CACHE'], devToolbar: { enabled: false } });
