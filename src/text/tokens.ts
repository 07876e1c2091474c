import { foldUnits } from './units.ts';

/** So many numbers may be handed over at once. */
const MOST = 8192;

/**
 * The tokens of a text: one folded character each, whatever its script, so that every substring is a phrase.
 *
 * `tokens('学习XX次，2023年') → ['学', '习', '㐃', '次', '2', '0', '2', '3', '年']`
 */
export function tokens(text: string): string[] {
  const { codes } = foldUnits(text);
  let folded = '';
  for (let at = 0; at < codes.length; at += MOST) folded += String.fromCharCode(...codes.slice(at, at + MOST));
  return [...folded];
}
