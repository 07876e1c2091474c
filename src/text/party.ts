/** What follows 党 in the words of which it is the first character; 的 alone follows anything. */
const BEHIND =
  '建(?!筑)|员|委|组(?=织|书记|会|中心|理论)|章(?!节)|性(?!能|状)|风|史|课|费|支部|总支|群|政|纪|务|外|籍|龄|旗|徽|团|媒|报|校|刊|派|魂|工委|小组|办|心|要管|对一切|内|和国家|中央|代会|' +
  '的(?:领导|全面领导|建设|政治|思想|理论|创新理论|路线|方针|政策|纪律|规矩|组织|宗旨|性质|事业|工作|基层|干部|历史|光荣|优良|先进|纯洁|自我|作风|章程|声音|主张|执政|百年|初心|二十|十[六七八九]|各级|各项|群众|代表|全会|重大|民族|宣传|旗帜|恩情|誓言|号召|好)';
/** What stands before 党 in the words of which it is the last. */
const BEFORE =
  '(?<!安)全|入|热?爱|管|治|我|共产|预备|群众|跟(?=.走)|听(?=.话)|建(?=.(?:以来|伟业|大业|[0-9０-９]+(?:周|年)))';
/** D级, D区, D·18900, 3D and DNA are none, whatever stands on the other side. */
const NO_LETTER = '(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９·.-])';
const NO_CLASS =
  '(?![A-Za-zＡ-Ｚａ-ｚ·.\\-级类等区座栋幢股轮型段楼层口线号字大小调列照打匝])(?![0-9０-９]+(?![0-9０-９周年]))';
const DELETED_PARTY = new RegExp(`${NO_LETTER}(?:[DＤ](?=${BEHIND})|(?<=${BEFORE})[DＤ]${NO_CLASS})`, 'gu');

/**
 * Offsets of every `D` that stands in a word as only a deleted 党 does, in UTF-16 units.
 *
 * `抓D建`, `从严治D` and `建D102周年` hold one each; `3D打印`, `D级`, `D大调`, `浙D·18900`, `维生素D` none.
 */
export function findDeletedParty(text: string): number[] {
  return /[DＤ]/.test(text) ? [...text.matchAll(DELETED_PARTY)].map((match) => match.index) : [];
}
