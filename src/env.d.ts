/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The project's folder, as a URL. */
  readonly PROJECT: string;
  /** Whether the pages of reports stand in English too; `integrations/languages.ts` decides. */
  readonly REPORTS_IN_ENGLISH: boolean;
}
