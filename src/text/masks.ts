import { spansOf, type Span } from './spans.ts';

// Two or more of the same sign are always a mask (XX, ××, 某某, 20XX年); a single one only where no formula or term explains it.
const RUN = /X{2,}|x{2,}|Ｘ{2,}|[*＊]{2,}|×{2,}|_{2,}|□+|某{2,}/;
const SINGLE =
  /(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９+＋])[XxＸ](?![A-Za-z0-9Ａ-Ｚａ-ｚ０-９光轴])(?!射线|线)|(?<!\d)[*＊×]|[*＊×](?!\d)/;
const MASK = new RegExp(`${RUN.source}|${SINGLE.source}`, 'g');

/**
 * The masks of a text, runs of characters that stand for something left out, in order and disjoint.
 *
 * `学习X次`, `*余条`, `××县`, `某某事业`, `__` and `□□` hold one each; `1+X证书`, `40*4`, `X光` and `二○○○年` none.
 */
export const findMasks = (text: string): Span[] => spansOf(text, MASK);
