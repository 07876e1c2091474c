/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Whether the pages of reports stand in English too; `integrations/languages.ts` decides. */
  readonly REPORTS_IN_ENGLISH: boolean;
}
