import { LANGUAGE, languageOf } from '../../../i18n/locale.ts';
import { isIdle } from '../../../search/answer.ts';
import { parseQuery } from '../../../search/query/parse.ts';
import type { SearchState } from '../../../search/address/state.ts';

const PAGE = document.title;

/** Lets the page and its tab say whether something is asked, and what: `“一岗双责” · 查找 · 文段` */
export function showAsked(page: HTMLElement, state: SearchState): void {
  const q = state.q.trim();
  document.title = q === '' ? PAGE : `“${q}” · ${PAGE}`;
  const isEnglish = document.documentElement.lang === LANGUAGE.en;
  document.querySelector('title')!.lang = isEnglish ? (languageOf(document.title, 'en') ?? '') : '';
  page.toggleAttribute('data-asked', !isIdle(state));
  delete document.documentElement.dataset['asking'];
  // Examples of queries stand where nothing is asked, or where what is asked cannot be read.
  const isHelped = isIdle(state) || parseQuery(q).problem !== null;
  page.querySelector('.help')?.toggleAttribute('open', isHelped);
}
