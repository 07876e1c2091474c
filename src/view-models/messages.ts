import { cleaningRules } from '../corpus/clean/rules.ts';
import { frames } from '../corpus/damage/frames.ts';
import type { Message } from '../corpus/schema.ts';
import { LANGUAGE, type Locale } from '../i18n/locale.ts';

/** What a page says of a message: what happened and what to do. */
export interface Said {
  reason: string;
  advice: string;
  /** The language it is in: English where a rule has no Chinese words yet. */
  lang: (typeof LANGUAGE)[Locale];
}

const DAMAGED = '原文如此，没有改动。手头有原件的，可以核对。';
const HIDDEN = '手头有全文的，可以换上。';
const KEPT = '如果是原文自己的话，可以在 content/overrides/ 里用 keep 留下。';
const SPLIT = '如果是几篇，请分成几个文件。';

const SAYINGS: Readonly<Record<string, Omit<Said, 'lang'>>> = {
  'clean/omission-note': { reason: '网站在这里藏起了一段。', advice: HIDDEN },
  'clean/reading-wall': { reason: '网站在这里要求登录或付费，后面可能缺文字。', advice: HIDDEN },
  'outline/number-out-of-turn': { reason: '编号与前一个接不上。', advice: '看看标题是不是漏了、重了或编错了号。' },
  'outline/stray-number': {
    reason: '编号不属于哪一个序列，按正文处理。',
    advice: '如果是标题，可以在 content/overrides/ 里说明。',
  },
  'parts/collection-in-doubt': { reason: '这一行像是几篇里一篇的题头，整个文件仍作一篇。', advice: SPLIT },
  'parts/title-returns': { reason: '标题行在这里又出现，整个文件仍作一篇。', advice: SPLIT },
};

const REMOVED = new Map(cleaningRules.flatMap((rule) => (rule.takesLines ? [[`clean/${rule.id}`, rule.name.zh]] : [])));
const DAMAGE = new Map(frames.map(({ id, why }) => [`damage/${id}`, why.zh]));

/** A message in a page's language; in the terminal's, English, where a rule has no Chinese words. */
export const sayMessage = (message: Message, locale: Locale): Said =>
  (locale === 'zh' ? inChinese(message) : null) ?? { reason: message.reason, advice: message.advice, lang: 'en' };

function inChinese({ rule, words }: Message): Said | null {
  const damage = DAMAGE.get(rule);
  if (damage !== undefined) return { reason: `“${words ?? ''}”${damage}`, advice: DAMAGED, lang: 'zh-CN' };
  const saying = SAYINGS[rule];
  if (saying) return { ...saying, lang: 'zh-CN' };
  const removed = REMOVED.get(rule);
  return removed === undefined
    ? null
    : { reason: `这一行作为“${removed}”删去${words && `：${words}`}`, advice: KEPT, lang: 'zh-CN' };
}
