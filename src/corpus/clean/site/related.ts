import type { Line } from '../../../text/lines.ts';
import type { SiteFamily } from './sign.ts';

/** The heading of a list of other texts. */
const RELATED =
  /(?:猜你喜欢|(?:相关|延伸|推荐|热门|最新|同类)的?(?:文章|阅读|推荐|链接|范文|文档|内容)|大家[都还]?在看|其[他它](?:范文|文章)|人还(?:看了?|喜欢))[】\]]?[:：]?$/;
const SENTENCE = /[。！？；…]$|[\d一二三四五六七八九十]日$/;
const LONGEST_TITLE = 40;

/** Where the list of other texts at the foot of a page begins; behind the last line where there is none. */
export function relatedFrom(lines: readonly Line[], families: readonly (SiteFamily | null)[]): number {
  const isTitle = ({ text }: Line, index: number) =>
    families[index] !== null || (text.length <= LONGEST_TITLE && !SENTENCE.test(text));
  const last = lines.findLastIndex((line, index) => !isTitle(line, index));
  const head = lines.findIndex(({ text }, index) => index > last && families[index] !== null && RELATED.test(text));
  return last < 0 || head < 1 ? lines.length : head;
}
