const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/** A removed text as a reader can see it: invisible characters by their code points. `'\u200b' → 'U+200B'` */
export const showInvisible = (text: string): string =>
  text.replace(UNSEEN, (char) =>
    char === '\n' ? char : `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
