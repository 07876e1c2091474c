import type { SourceChoice } from '../../draft/document.ts';

/** How sources are to be named, as was chosen on this page; as told where it has no choice. */
export const chosenSources = (otherwise: SourceChoice): SourceChoice =>
  (document.querySelector<HTMLSelectElement>('select[data-sources]')?.value as SourceChoice | undefined) ?? otherwise;
