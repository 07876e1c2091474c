// D级, D类, D区 are grades and places; 维生素D a vitamin; 3D and DNA have Latin neighbours; 建D102周年 is an anniversary.
const BEFORE = '(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９]|维生素)';
const AFTER = '(?![A-Za-zＡ-Ｚａ-ｚ级类区座栋幢股轮])(?![0-9０-９]+(?![0-9０-９]|周?年))';
const DELETED_PARTY = new RegExp(`${BEFORE}[DＤ]${AFTER}(?:(?<=\\p{Script=Han}.)|(?=\\p{Script=Han}))`, 'gu');

/**
 * Offsets of every `D` that stands beside Han characters as only a deleted 党 does, in UTF-16 units.
 *
 * `抓D建`, `从严治D` and `建D102周年` hold one each; `3D打印`, `D级`, `维生素D` none.
 */
export function findDeletedParty(text: string): number[] {
  return /[DＤ]/.test(text) ? [...text.matchAll(DELETED_PARTY)].map((match) => match.index) : [];
}
