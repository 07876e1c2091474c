/** The languages of the interface. The reports are Chinese in both. */
export type Locale = 'zh' | 'en';

/** What `lang` and `hreflang` say. */
export const LANGUAGE = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>;

/** The locale of a page; Astro gives it as the configuration names it. */
export const localeOf = (current: string | undefined): Locale => (current === 'en' ? 'en' : 'zh');

/** The `lang` of what is Chinese, on a page of a locale; a Chinese page needs none. */
export const chineseOn = (locale: Locale): 'zh-CN' | undefined => (locale === 'zh' ? undefined : LANGUAGE.zh);

/** The `lang` of a name that may be Chinese on a page of a locale: an English one is marked only where it has Han characters. */
export const languageOf = (name: string, locale: Locale): 'zh-CN' | undefined =>
  /\p{Script=Han}/u.test(name) ? chineseOn(locale) : undefined;
