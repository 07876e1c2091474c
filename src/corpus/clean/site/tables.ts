import type { Cue, SiteFamily, SiteSign, SiteSigns } from './sign.ts';
import { advertisement } from './signs/advertisement.ts';
import { bargain } from './signs/bargain.ts';
import { call } from './signs/call.ts';
import { credit } from './signs/credit.ts';
import { finePrint } from './signs/fine-print.ts';
import { footer } from './signs/footer.ts';
import { gathering } from './signs/gathering.ts';
import { navigation } from './signs/navigation.ts';
import { notice } from './signs/notice.ts';
import { offer } from './signs/offer.ts';
import { page } from './signs/page.ts';
import { platform } from './signs/platform.ts';
import { rights } from './signs/rights.ts';
import { shop } from './signs/shop.ts';
import { wall } from './signs/wall.ts';

const together = (...tables: readonly SiteSigns[]): SiteSigns => ({
  certain: tables.flatMap(({ certain }) => certain),
  evidence: tables.flatMap(({ evidence }) => evidence),
  beside: tables.flatMap(({ beside }) => beside),
});

/** The tables of signs. A line goes on the account of the first that has a sign in it. */
export const FAMILIES: Readonly<Record<SiteFamily, SiteSigns>> = {
  'reading-wall': wall,
  advertising: together(advertisement, offer, bargain, call),
  'download-page': together(shop, finePrint),
  'site-notice': together(notice, gathering, rights),
  credits: credit,
  'page-furniture': together(page, platform, navigation, footer),
};
export const ORDER = Object.keys(FAMILIES) as SiteFamily[];

export interface SignRow {
  family: SiteFamily;
  cues: readonly Cue[];
  isCertain: boolean;
  isAlone: boolean;
  pattern: RegExp;
}

/** A pattern that must fill what it is matched against. */
export const filling = ({ pattern }: Pick<SiteSign, 'pattern'>): RegExp => new RegExp(`^(?:${pattern.source})$`, 'u');

const rowsOf = (key: 'certain' | 'evidence'): SignRow[] =>
  ORDER.flatMap((family) =>
    FAMILIES[family][key].map((sign) => ({
      ...{ family, cues: sign.cues, isCertain: key === 'certain', isAlone: sign.isAlone ?? false },
      pattern: filling(sign),
    })),
  );
export const ROWS: readonly SignRow[] = [...rowsOf('certain'), ...rowsOf('evidence')];
export const BESIDE: readonly RegExp[] = Object.values(FAMILIES).flatMap(({ beside }) => beside.map(filling));
