import type { WenduanConfig } from './schema.ts';

/** Gives `wenduan.config.ts` its types: an editor completes each key and says what it does. */
export const defineConfig = (config: WenduanConfig): WenduanConfig => config;
