/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The folder of the corpus, as a URL with a slash at its end. */
  readonly CONTENT: string;
  /** The searches that a file offers, as JSON; `integrations/starters.ts` reads it. */
  readonly STARTERS: string;
  /** Whether reports and lists stand in English too; `integrations/languages.ts` decides. */
  readonly ALL_IN_ENGLISH: boolean;
}
