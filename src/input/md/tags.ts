const NAMES =
  'a|article|b|blockquote|br|center|code|del|details|div|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|' +
  's|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul';

/** Source of a pattern for the HTML tags one meets in Markdown. `<paid>` is none: it is for cleaning to account for. */
export const TAG = `<\\/?(?:${NAMES})(?:[ \\t][^<>\\n]{0,2000})?\\/?>`;

/** What a tag leaves: a line break where a block ends, a tab where a cell does. `tagBreak('<br/>') → { inserted: '\n' }` */
export function tagBreak(tag: string): { inserted?: string } {
  if (/^<(br|hr)\b|^<\/(article|blockquote|center|div|h[1-6]|li|p|pre|section|tr)\b/.test(tag))
    return { inserted: '\n' };
  if (/^<\/(td|th)\b/.test(tag)) return { inserted: '\t' };
  return {};
}
