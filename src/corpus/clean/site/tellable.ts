import { KEY } from './clauses.ts';

const KEYS = new RegExp(KEY.source, 'giu');
/** Words that lead to a person or an account, and what is no Chinese word. */
const CONTACT = /微信|qq|客服|公众号|扫|二维码|位置|[^\p{Script=Han}]/iu;

/**
 * What may be told of a line that is not published again: the words of the trade in it, which name nobody.
 *
 * `tellable('【某某素材库】会员一键下载，加微信 abc') → '素材……会员……一键……下载'`
 */
export const tellable = (line: string): string =>
  [...new Set(line.match(KEYS))].filter((word) => !CONTACT.test(word)).join('……');
