/** Stands for a character of a comment; it is in no text, for a file with NUL is refused. */
export const COMMENTED = '\0';

const OPENINGS = /<!--|<script\b|<style\b/gi;
const CLOSINGS: Readonly<Record<string, string>> = { '<!--': '-->', '<script': '</script>', '<style': '</style>' };

/** The text with comments, scripts and styles blanked by NUL, line breaks left, so that no offset moves. */
export function blankComments(text: string): string {
  let blanked = '';
  let at = 0;
  for (const { 0: opening, index } of text.matchAll(OPENINGS)) {
    if (index < at) continue;
    const closing = CLOSINGS[opening.toLowerCase()]!;
    const close = text.indexOf(closing, index + opening.length);
    if (close < 0) break;
    blanked += text.slice(at, index);
    at = close + closing.length;
    blanked += text.slice(index, at).replace(/[^\n\r]/g, COMMENTED);
  }
  return blanked + text.slice(at);
}
