import type { Page } from '@playwright/test';

/** Chinese, of which an English page has none but what is marked as such. */
export const CHINESE = /\p{Script=Han}/u;

/** The texts and labels of a page that stand in English: all but what is marked as another language, or stands for a picture with a label. */
export const englishWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isEnglish = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === 'en';
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isEnglish(node.parentElement!) && !node.parentElement!.closest('[role=img]'))
        found.push(node.textContent ?? '');
    const labels = [...document.querySelectorAll('[aria-label], [placeholder], [title], meta[name="description"]')];
    const LABELS = ['aria-label', 'placeholder', 'title', 'content'];
    return [...found, ...labels.filter(isEnglish).flatMap((one) => LABELS.map((name) => one.getAttribute(name) ?? ''))];
  });
