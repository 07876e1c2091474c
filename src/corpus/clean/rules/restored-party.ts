import { findDeletedParty } from '../../../text/party.ts';
import type { CleaningRule } from '../catalogue.ts';

/** Fewer might be a name or a slip; a report that lost its 党 lost it everywhere. */
const LEAST_TIMES = 5;
/** So large a share of the single `D` beside Han characters must stand in words of 党. */
const LEAST_SHARE = 0.8;
/** A text of the party has so many different ones of these words at least. */
const LEAST_WORDS = 3;
const SINGLE =
  /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[DＤ](?![A-Za-zＡ-Ｚａ-ｚ])(?:(?<=\p{Script=Han}.)|(?=\p{Script=Han}))/gu;

/**
 * `D` for 党, only where the report itself shows it: it is about the party and never writes 党, and its `D` stand in
 * words of 党, nearly all and again and again. Other `D` stay.
 */
export const restoredParty: CleaningRule = {
  id: 'restored-party',
  name: { zh: '还原“党”字', en: 'Restored 党' },
  why: {
    zh: '原文把“党”字一律写成了 D；全文没有一个“党”字，D 又都在党建、党员一类的词里，才还原。',
    en: 'The source writes D for every 党; it is restored only where 党 itself never occurs and D stands in words of 党.',
  },
  publish: true,
  example: {
    before: 'D建、D员、D章、D委、从严治D',
    after: '党建、党员、党章、党委、从严治党',
  },
  counterExample: '演出D大调协奏曲。D大调的慢板，D大调的快板，D级评定，浙D·18900，维生素D的摄入',
  find(text) {
    if (text.includes('党')) return [];
    const places = findDeletedParty(text);
    const singles = text.match(SINGLE)?.length ?? 0;
    const words = new Set(places.map((at) => text.slice(at, at + 2)));
    if (places.length < Math.max(LEAST_TIMES, LEAST_SHARE * singles) || words.size < LEAST_WORDS) return [];
    return places.map((start) => ({ start, end: start + 1, inserted: '党' }));
  },
};
