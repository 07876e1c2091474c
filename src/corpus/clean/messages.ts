import { locateAll, type LocalMessage } from '../message.ts';
import type { Edit, Message } from '../schema.ts';
import type { CleaningRule } from './catalogue.ts';
import { cleaningRules } from './rules.ts';
import { tellable } from './site/tellable.ts';

const RULES = new Map(cleaningRules.map((rule) => [rule.id, rule]));
/** A longer line that goes is named, for it may be the author's. */
const SHORT_LINE = 20;

/** What the rules say of the places they changed, in the order of the edits. */
export function messagesOn(edits: readonly Edit[], raw: string): Message[] {
  const messages = edits.flatMap((edit, at): LocalMessage[] => {
    const rule = RULES.get(edit.rule);
    if (rule?.message) return [{ ...rule.message, rule: `clean/${edit.rule}`, at: edit.start }];
    return rule?.takesLines && !goesOn(edits, at, raw) ? lineMessage(rule, lineFrom(edits, at, raw)) : [];
  });
  return locateAll(messages, raw);
}

/** Whether an edit takes more of a line of which an earlier edit of its rule took the beginning. */
const goesOn = (edits: readonly Edit[], at: number, raw: string): boolean =>
  edits[at - 1] !== undefined && isOneLine(edits, at - 1, raw);

/** Whether between an edit of a rule and the next of the same nothing stands that ends the line. */
function isOneLine(edits: readonly Edit[], at: number, raw: string): boolean {
  const [edit, next] = [edits[at]!, edits[at + 1]];
  return next?.rule === edit.rule && !/[\n\r\u2028\u2029]/.test(raw.slice(edit.start, next.start));
}

/** The whole of a removed line, which other rules may have cut. */
function lineFrom(edits: readonly Edit[], first: number, raw: string): Pick<Edit, 'start' | 'removed'> {
  let at = first;
  while (isOneLine(edits, at, raw)) at += 1;
  const { start } = edits[first]!;
  return { start, removed: raw.slice(start, edits[at]!.end) };
}

function lineMessage(rule: CleaningRule, { start, removed }: Pick<Edit, 'start' | 'removed'>): LocalMessage[] {
  const { length } = [...removed.replace(/\s/g, '')];
  if (length <= SHORT_LINE) return [];
  const words = rule.publish ? removed.trim() : tellable(removed);
  const told = words === '' ? '' : `: ${words}`;
  return [
    {
      ...{ rule: `clean/${rule.id}`, severity: 'info', at: start },
      reason: `A line of ${length} characters was removed as ${rule.name.en.toLowerCase()}${told}`,
      advice: "If it is the author's, name it under `keep` in an override.",
      words,
    },
  ];
}
