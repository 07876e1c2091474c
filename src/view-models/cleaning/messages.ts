import { cleaningRules } from '../../corpus/clean/rules.ts';
import { frames } from '../../corpus/damage/frames.ts';
import type { Message } from '../../corpus/schema.ts';
import { LANGUAGE, type Locale } from '../../i18n/locale.ts';
import { zhDamaged, zhRemoved, zhSayings, type Saying } from '../../i18n/messages.ts';

/** What a page says of a message, and the language it is in: English where a rule has no Chinese words yet. */
interface Said extends Saying {
  lang: (typeof LANGUAGE)[Locale];
}

const REMOVED = new Map(cleaningRules.flatMap((rule) => (rule.takesLines ? [[`clean/${rule.id}`, rule.name.zh]] : [])));
const DAMAGE = new Map(frames.map(({ id, why }) => [`damage/${id}`, why.zh]));

/** A message in a page's language; in the terminal's, English, where a rule has no Chinese words. */
export function sayMessage(message: Message, locale: Locale): Said {
  const chinese = locale === 'zh' ? inChinese(message) : undefined;
  return chinese
    ? { ...chinese, lang: LANGUAGE.zh }
    : { reason: message.reason, advice: message.advice, lang: LANGUAGE.en };
}

function inChinese({ rule, words = '', reason }: Message): Saying | undefined {
  const [damage, removed] = [DAMAGE.get(rule), REMOVED.get(rule)];
  if (damage !== undefined) return zhDamaged(words, damage);
  const said = zhSayings[rule];
  if (said !== undefined) return said.withDetail ? { ...said, reason: `${said.reason}（${reason}）` } : said;
  return removed === undefined ? undefined : zhRemoved(words, removed);
}
