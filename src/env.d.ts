/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The path below the host, percent-encoded, with a slash at both ends. */
  readonly SITE_BASE: string;
  /** The folder of the corpus, as a URL with a slash at its end. */
  readonly CONTENT_URL: string;
  /** The folder in which files of data are made, as a URL with a slash at its end. */
  readonly DATA_URL: string;
  /** The searches that a file offers, as JSON; `integrations/starters.ts` reads it. */
  readonly STARTERS_OFFERED: string;
  /** What the configuration says of the site, as JSON; `i18n/site.ts` reads it. */
  readonly SITE_SAID: string;
  /** Whether search engines may list the site. */
  readonly INDEXING_ALLOWED: boolean;
  /** Whether readers may keep the site on their device; `integrations/offline.ts` gives it the pages for that. */
  readonly OFFLINE_OFFERED: boolean;
  /** What is drawn where not all is; `collections/drawn.ts` says what that means. */
  readonly DRAWN?: 'reports' | 'shared';
  /** Which pages stand in English too; `integrations/languages.ts` decides. */
  readonly IN_ENGLISH: import('./i18n/pages.ts').InEnglish;
  /** What `integrations/other-corpus.ts` tells of the other corpus, where there is one. */
  readonly ARE_SAMPLES?: boolean;
  readonly OTHER_BASE?: string;
  readonly OTHER_IN_ENGLISH?: import('./i18n/pages.ts').InEnglish;
}

/** The colours of the section types; `integrations/colors.ts` makes it. */
declare module 'virtual:wenduan/types.css';
/** The colours of the configuration; `integrations/colors.ts` makes it. */
declare module 'virtual:wenduan/palette.css';
/** It brings no types of its own. */
declare module 'wawoff2' {
  export function decompress(font: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
}
