import type { Verdict } from '../../corpus/overrides/decide.ts';
import { fill } from '../../i18n/fill.ts';
import type { ReviewWords } from '../../i18n/review.ts';
import type { Mending, MendingSpot } from '../../view-models/review/mending.ts';

/** What a button or key asks for, `name:value`: `type:problems`, `heading:2`, `year:2023`. */
export interface Act {
  name: string;
  value: string;
}

/** `readAct('type:problems') → { name: 'type', value: 'problems' }` */
export function readAct(text: string): Act {
  const [name = '', ...value] = text.split(':');
  return { name, value: value.join(':') };
}

/** A decision with what the page says of it; a string where it cannot be made, and why. */
export type Judged = { verdict: Verdict; label: string } | { refused: string };

interface Setting {
  mending: Mending;
  /** The place that is chosen in the passage. */
  spot: MendingSpot;
  says: ReviewWords['says'];
  nameOf: (tag: string) => string;
}

/** The decision that an act makes; null where it makes none. */
export function judge({ name, value }: Act, setting: Setting): Judged | null {
  const { mending, says } = setting;
  switch (name) {
    case 'confirm':
      return types(mending.types, setting);
    case 'type':
      return types([value], setting);
    case 'also':
      return types(toggled(mending.types, value), setting);
    case 'topic':
      return topics(value === '' ? [] : toggled(mending.topics, value), setting);
    case 'heading':
    case 'section':
    case 'text':
      return boundary(name, Number(value), setting);
    case 'title':
    case 'kind':
      return { verdict: { on: name, value }, label: fill(says[name], { value }) };
    case 'year':
      return value === ''
        ? { verdict: { on: 'year', value: null }, label: says.noYear }
        : { verdict: { on: 'year', value: Number(value) }, label: fill(says.year, { value }) };
    default:
      return null;
  }
}

/** The last of several types cannot be taken away. */
function toggled(tags: readonly string[], tag: string): string[] {
  return tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag];
}

function types(tags: readonly string[], { mending, says, nameOf }: Setting): Judged | null {
  if (tags.length === 0) return null;
  const value = tags.map(nameOf).join('、');
  return { verdict: { on: 'types', section: mending, tags }, label: fill(says.types, { value }) };
}

function topics(tags: readonly string[], { mending, says, nameOf }: Setting): Judged {
  const label = tags.length === 0 ? says.noTopics : fill(says.topics, { value: tags.map(nameOf).join('、') });
  return { verdict: { on: 'topics', section: mending, tags }, label };
}

function boundary(as: 'heading' | 'section' | 'text', depth: number, { mending, spot, says }: Setting): Judged {
  if (as === 'heading' && depth > spot.deepest) return { refused: fill(says.tooDeep, { depth: spot.deepest }) };
  const { words, place } = as === 'heading' ? spot.heading : spot.begins;
  const isFirst = spot === mending.spots[0];
  const at = { words, place, as, depth: as === 'heading' ? depth : null, section: isFirst ? mending : null };
  return { verdict: { on: 'boundary', ...at }, label: fill(says[as], { words, depth }) };
}

/** A passage with a decision more: what is decided next builds on it. */
export function withVerdict(mending: Mending, verdict: Verdict): Mending {
  if (verdict.on === 'types') return { ...mending, types: [...verdict.tags] };
  if (verdict.on === 'topics') return { ...mending, topics: [...verdict.tags] };
  return mending;
}
