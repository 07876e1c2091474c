import { locateAll, type LocalMessage } from '../message.ts';
import type { Outlined } from '../types.ts';
import type { Place } from '../schema.ts';
import { frames } from './frames.ts';

const ADVICE = 'Nothing is mended. Compare the source, and put the raw file right if you have a better one.';

/** Adds a message for every place where something was deleted at the source; the text stays as it is. */
export function flagDamage(outlined: Outlined): Outlined {
  const { text, raw, toRaw, messages } = outlined;
  const found = findDamage(text);
  if (found.length === 0) return outlined;
  const flags = locateAll(
    found.map((flag) => ({ ...flag, at: toRaw(flag.at) })),
    raw,
  );
  return { ...outlined, messages: [...messages, ...flags].sort(byPlace) };
}

/** Every damaged place of a text with its offset, rule by rule. */
export function findDamage(text: string): LocalMessage[] {
  return frames.flatMap(({ id, frame, why }) =>
    Array.from(text.matchAll(frame), ({ 0: words, index }) => ({
      at: index,
      rule: `damage/${id}`,
      severity: 'warning' as const,
      reason: `“${words}” ${why.en}`,
      advice: ADVICE,
      words,
    })),
  );
}

const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;
