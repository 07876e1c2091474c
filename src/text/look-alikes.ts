/**
 * Signs that fonts draw with the glyph of another: radicals of which NFKC gives none or, for 户, the traditional one, a
 * character that nobody writes, and a dash. Source: Equivalent_Unified_Ideograph of Unicode; of its pairs those that Noto
 * Sans or Serif CJK SC draw alike and of which the second stands by itself in texts.
 */
const SIGNS = '㬵⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⼾⸺';
const MEANT = [...'胶民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙户', '——'];

/** These, and the radicals that NFKC knows, with which no text is written. */
export const LOOK_ALIKES = new RegExp(`[${SIGNS}⺟⻳⼀-⿕]`, 'g');

/** What such a sign stands for, `meant('⻓') === '长'`; of any other what NFKC makes of it. */
export const meant = (sign: string): string => MEANT[SIGNS.indexOf(sign)] ?? sign.normalize('NFKC');
