import { cleaningAddresses } from '../view-models/cleaning/cleaning-pages.ts';
import type { Locale } from '../i18n/locale.ts';
import { urlsIn } from '../view-models/urls.ts';
import { corpus } from './corpus.ts';
import { once } from './once.ts';

const placesIn = (locale: Locale) => once(async () => cleaningAddresses((await corpus()).reports, urlsIn(locale)));
const places: Readonly<Record<Locale, () => Promise<Map<string, string>>>> = { zh: placesIn('zh'), en: placesIn('en') };

/** Where each report's cleaning record stands for a reader of a language, by the report's id. */
export const cleaningPlaces = (locale: Locale): Promise<Map<string, string>> => places[locale]();
