import { mix } from '../../text/hash.ts';
import type { Finding } from './finding.ts';

/**
 * The name under which a finding is put aside: a number made of its rule and the stretch it is about, so that it is known
 * again wherever it stands, and nothing of the draft can be read from it. The type of an order is one of its two parts.
 */
export function asideId({ rule, says, values, places, type }: Finding, text: string): string {
  const { start, end } = places[0] ?? { start: 0, end: 0 };
  const of = says === 'order' ? '' : (type ?? '');
  const about = [rule, says, of, values['first'] ?? '', values['second'] ?? '', text.slice(start, end)].join('\n');
  return [1, 2].map((seed) => (hashOf(about, seed) >>> 0).toString(36)).join('-');
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = mix(Math.imul(hash, 31) + text.charCodeAt(at));
  return hash;
}
