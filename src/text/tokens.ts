import { stringOf } from './code-units.ts';
import { foldUnits } from './units.ts';

/**
 * The tokens of a text: one folded character each, whatever its script, so that every substring is a phrase.
 *
 * `tokens('学习XX次，2023年') → ['学', '习', '㐃', '次', '2', '0', '2', '3', '年']`
 */
export const tokens = (text: string): string[] => [...stringOf(foldUnits(text).codes)];
