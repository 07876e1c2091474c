/** The title that a front matter names; none where it names none. */
export const titleIn = (frontMatter: string): string | undefined =>
  /^title[ \t]*:[ \t]*(["']?)(\S.*?)\1[ \t]*$/m.exec(frontMatter)?.[2];

/** Where the text begins behind a YAML front matter, 0 where there is none: `---\ntitle: 总结\n---\n正文` → 17. */
export function textStart(text: string): number {
  const match = /^\uFEFF?---[ \t]*\r?\n[\p{L}\w-]+[ \t]*:/u.exec(text);
  if (!match) return 0;
  const fence = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  fence.lastIndex = text.indexOf('\n') + 1;
  const close = fence.exec(text);
  return close ? close.index + close[0].length : 0;
}
