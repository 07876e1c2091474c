import type { BuiltReport } from '../types.ts';
import { SURNAME } from './surnames.ts';

/** Two to four characters, not masked yet, and no name of a place or an office: 石桥镇, 安监局. */
const NAME = `${SURNAME}(?!某)[\\p{Script=Han}]{1,2}(?<![某部局院校区县市镇乡村委室处科队组会所站厂店社班办厅州省路司心度年月日])`;
const GAP = '[ \\t\\u3000]';
/** A name as it stands in a line of its own: 张　三 */
const SPACED = `${SURNAME}(?:${GAP}{1,4}\\p{Script=Han}|${GAP}?(?!某)\\p{Script=Han}{1,2})`;

/** 石桥镇 and 安监局 begin with a surname, too. */
const UNIT = '\\p{Script=Han}{2}[局院校区县市镇乡委室处科队组所厂部厅]';
const ALONE = new RegExp(`^(?!${UNIT}$)(?:${NAME}|${SPACED})$`, 'u');
/** 述职人：张三, 汇报人（签名）：张三 */
const LABELLED = new RegExp(
  `(?:[职报言结讲笔稿写题签承负责]人|者|姓名|签名|签字)(?:[（(][^（）()]{1,6}[）)])?${GAP}*[：:]${GAP}*(${NAME}|${SPACED})(?![\\p{Script=Han}])`,
  'u',
);
/** 某某局局长张三 */
const BEHIND_POST = new RegExp(
  `(?:书记|主任|主席|经理|同志|老师|教师|法官|检察官|干事|会计|医生|护士|代表|委员|院士|教授|[部处科院校局所厂镇乡县市区州厅司组队站行班股庭室社园店]长|[教专议办科职乘驾警党学队船]员)(${NAME})$`,
  'u',
);
/** Words that begin with a surname, and people whose names are words of doctrine and campaigns, no private persons. */
const NO_PERSON =
  /^(?:谢谢|敬礼|温馨|和谐|时间|成绩|安全|安排|方案|方向|方法|向上|江苏|江西|云南|金融|强化|任务|任职|于是|应对|时候|关于|关键|连续|解决|解放|代表|代码|管理|高度|高新|常委|常务|宁夏|温州|马上|项目|单位|方式|方针|成效|成果|成立|计划|程序|金额|明细|包括|阳光|应急|习近平|毛泽东|周恩来|邓小平|江泽民|胡锦涛|李克强|温家宝|朱镕基|陈云|雷锋|焦裕禄|孔繁森)/;
const SENTENCE = /[。！？；]/;
const LONGEST_LINE = 40;
/** Lines at the end that a sign-off may stand in, enclosures below it. */
const SIGN_OFF = 6;

/** The names in a report's byline and sign-off, without gaps: `['张三']`. */
export function personsIn({ meta, text }: Pick<BuiltReport, 'meta' | 'text'>): string[] {
  const lines = [...meta.byline, ...text.split('\n').slice(-SIGN_OFF)];
  const names = lines.filter((line) => line.length <= LONGEST_LINE && !SENTENCE.test(line)).flatMap(namesIn);
  return [...new Set(names.map((name) => name.replace(/\s/g, '')))].filter((name) => !NO_PERSON.test(name));
}

function namesIn(line: string): string[] {
  const labelled = LABELLED.exec(line)?.[1];
  if (labelled) return [labelled];
  const words = line.replace(/^[—\-–\s]+|[（(]?(?:\d{4}|二[○〇零])\S*[）)]?$/gu, '').trim();
  if (ALONE.test(words)) return [words];
  const tokens = words.split(/[\s\u3000、，,·（）()／/]+/).filter((token) => token !== '');
  const last = tokens.at(-1) ?? '';
  const behind = BEHIND_POST.exec(last)?.[1];
  if (behind) return [behind];
  return ALONE.test(last) ? tokens.filter((token) => ALONE.test(token)) : [];
}
