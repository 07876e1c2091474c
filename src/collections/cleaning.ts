import { cleaningAddresses } from '../site/cleaning-pages.ts';
import { urls } from '../site/urls.ts';
import { corpus } from './corpus.ts';
import { once } from './once.ts';

/** Where each report's cleaning record stands, by its id. */
export const cleaningPlaces: () => Promise<Map<string, string>> = once(async () =>
  cleaningAddresses((await corpus()).reports, urls),
);
