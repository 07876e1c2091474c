import type { Locale } from '../../i18n/locale.ts';
import { LANGUAGE } from '../../i18n/locale.ts';
import type { Rights } from '../../i18n/site.ts';

/** A page that is listed, or stands above one: its name and its whole address. */
export interface NamedPage {
  name: string;
  url: string;
}

/** What schema.org calls a page or what stands on it. */
export type Structured = Readonly<Record<string, unknown>> & { '@type': string };

/** The corpus as a whole, with its files. */
export const datasetOf = (
  {
    rights,
    ...page
  }: NamedPage & { description: string; version: string; rights: (Rights & { holder: string }) | null },
  files: readonly { bytes: number; sha256: string; url: string; mediatype: string }[],
): Structured => ({
  '@type': 'Dataset',
  ...page,
  inLanguage: LANGUAGE.zh,
  isAccessibleForFree: true,
  ...(rights && rightsOf(rights)),
  distribution: files.map(({ url, mediatype, bytes, sha256 }) => ({
    '@type': 'DataDownload',
    ...{ contentUrl: url, encodingFormat: mediatype, contentSize: `${bytes} B`, sha256 },
  })),
});

const rightsOf = ({ name, url, contact, holder }: Rights & { holder: string }) => ({
  copyrightNotice: name.zh,
  ...(url !== null && { license: url }),
  ...(contact !== null && {
    publisher: { '@type': 'Organization', name: holder, [/^https?:/.test(contact) ? 'url' : 'email']: contact },
  }),
});

/** A list of reports or passages; `items` are those on this page, `total` counts all. */
export const collectionOf = (
  page: NamedPage & { description: string },
  { items, total, locale }: { items: readonly NamedPage[]; total: number; locale: Locale },
): Structured => ({
  '@type': 'CollectionPage',
  ...page,
  inLanguage: LANGUAGE[locale],
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items.map((item, at) => ({ '@type': 'ListItem', position: at + 1, ...item })),
  },
});

/** The way from the home page, the page itself last. */
export const breadcrumbsOf = (pages: readonly NamedPage[]): Structured => ({
  '@type': 'BreadcrumbList',
  itemListElement: pages.map(({ name, url }, at) => ({ '@type': 'ListItem', position: at + 1, name, item: url })),
});

/** JSON-LD as a data block of HTML holds it: no `<` can end the block or open another. */
export const jsonLd = (all: readonly Structured[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': all }).replaceAll('<', '\\u003c');
