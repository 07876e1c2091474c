/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The project's folder, as a URL. */
  readonly PROJECT: string;
  /** Whether reports and lists stand in English too; `integrations/languages.ts` decides. */
  readonly ALL_IN_ENGLISH: boolean;
}
