import type { Nouns } from '../corpus/taxonomy.ts';
import type { Locale } from './locale.ts';
import { areSamples, sampleRights } from './samples.ts';

type Bilingual = Readonly<Record<Locale, string>>;

/** Who holds the rights in the corpus, or its licence. */
export interface Rights {
  name: Bilingual;
  /** Where the terms stand. */
  url: string | null;
  /** An address of mail or of a page. */
  contact: string | null;
}

/** What the configuration says of the site and its corpus, as far as pages say or show it. */
export interface SiteSaid {
  name: Bilingual;
  /** Null where the taxonomy says what the corpus holds. */
  nouns: Nouns | null;
  /** Whether the head shows the logo. */
  logoInHead: boolean;
  /** The colour that browsers give the edge of the window. */
  paper: Readonly<Record<'light' | 'dark', string>>;
  /** The colours of letters on light paper, for what is drawn outside of pages. */
  letters: Readonly<Record<'ink' | 'faint', string>>;
  footer: Bilingual | null;
  rights: Rights | null;
}

const USUAL: SiteSaid = {
  ...{ name: { zh: '文段', en: 'Wenduan' }, nouns: null, logoInHead: false },
  ...{ paper: { light: '#fbfaf6', dark: '#171614' }, footer: null, rights: null },
  letters: { ink: '#1d1b18', faint: '#6a645a' },
};

const said = import.meta.env.SITE_SAID ? (JSON.parse(import.meta.env.SITE_SAID) as SiteSaid) : USUAL;

/** What this site says of itself; the usual, where no configuration is read. The samples have rights of their own. */
export const site: SiteSaid = areSamples ? { ...said, rights: sampleRights } : said;

/** In both languages, once where they are the same: `文段 Wenduan`. */
export const siteName = inBoth(site.name, ' ');

/** What the data says of the rights; null where the configuration says nothing of them. */
export const rightsText = (rights: Rights | null): string | null => (rights ? inBoth(rights.name, ' / ') : null);

function inBoth({ zh, en }: Bilingual, between: string): string {
  return zh === en ? zh : zh + between + en;
}

/** A name for a file, without what no file system takes and what `fill` would fill: `inFileName('a/b') → 'a b'` */
export const inFileName = (name: string): string => name.replace(/[\\/:*?"<>|{}]+/g, ' ').trim();

/** Where whom to ask is reached: `contactUrl('bgs@example.org') → 'mailto:bgs@example.org'` */
export const contactUrl = (contact: string): string => (/^https?:/.test(contact) ? contact : `mailto:${contact}`);
