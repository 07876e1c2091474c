import { locateAll, type LocalMessage } from '../message.ts';
import type { Edit } from '../schema.ts';
import type { Cleaned } from '../types.ts';
import type { CleaningRule } from './catalogue.ts';
import { cleaningRules } from './rules.ts';
import { tellable } from './site/tellable.ts';

const RULES = new Map(cleaningRules.map((rule) => [rule.id, rule]));
/** A longer line that goes is named, for it may be the author's. */
const SHORT_LINE = 20;

/** Adds what the rules say of the places they changed, in the order of the edits. */
export function tellEdits(cleaned: Cleaned): Cleaned {
  const { edits, raw } = cleaned;
  const messages = edits.flatMap((edit, at): LocalMessage[] => {
    const rule = RULES.get(edit.rule);
    if (rule?.message) return [{ ...rule.message, rule: `clean/${edit.rule}`, at: edit.start }];
    return rule?.takesLines && !goesOn(edits, at, raw) ? lineMessage(rule, lineFrom(edits, at, raw)) : [];
  });
  return { ...cleaned, messages: [...cleaned.messages, ...locateAll(messages, raw)] };
}

/** Whether an edit takes more of a line of which an earlier edit of its rule took the beginning. */
const goesOn = (edits: readonly Edit[], at: number, raw: string): boolean => nextTo(edits, at, -1, raw) !== undefined;

/** The next edit of the same rule on the same line, forwards or backwards, over those of other rules. */
function nextTo(edits: readonly Edit[], from: number, step: 1 | -1, raw: string): number | undefined {
  const { rule, start } = edits[from]!;
  const isOnLine = (other: Edit) =>
    !/[\n\r\u2028\u2029]/.test(raw.slice(...[start, other.start].sort((a, b) => a - b)));
  for (let at = from + step; edits[at] && isOnLine(edits[at]!); at += step) if (edits[at]!.rule === rule) return at;
  return undefined;
}

/** The whole of a removed line, without what other rules took out of it. */
function lineFrom(edits: readonly Edit[], first: number, raw: string): Pick<Edit, 'start' | 'removed'> {
  const { start } = edits[first]!;
  let removed = '';
  for (let at: number | undefined = first; at !== undefined; at = nextTo(edits, at, 1, raw))
    removed += edits[at]!.removed;
  return { start, removed };
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
