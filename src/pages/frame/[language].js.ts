import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import BasketBar from '../../components/made/BasketBar.astro';
import CiteReport from '../../components/made/CiteReport.astro';
import KeySheet from '../../components/made/KeySheet.astro';
import PassageTools from '../../components/made/PassageTools.astro';
import SettingsForm from '../../components/made/SettingsForm.astro';
import WholeTools from '../../components/made/WholeTools.astro';
import type { Locale } from '../../i18n/locale.ts';
import { LOCALES } from '../../view-models/urls.ts';
import { madeScript } from '../../view-models/made.ts';

export const getStaticPaths = () => LOCALES.map((language) => ({ params: { language } }));

/** The parts of the pages in a language that do nothing without script. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params['language'] as Locale;
  const container = await AstroContainer.create();
  const render = (part: typeof KeySheet, props = {}) =>
    container.renderToString(part, { props: { locale, ...props }, partial: true });
  const script = madeScript({
    'settings-sheet': await render(SettingsForm, { id: 'settings' }),
    settings: await render(SettingsForm),
    keys: await render(KeySheet),
    'passage-tools': await render(PassageTools),
    basket: await render(BasketBar),
    'whole-tools': await render(WholeTools),
    cite: await render(CiteReport),
  });
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
