/** Neighbouring characters, stretch by stretch: `pairs('抓学习，抓') → ['抓学', '学习', '抓']` */
export const pairs = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    const chars = [...run];
    return chars.length === 1 ? chars : chars.slice(1).map((char, at) => chars[at]! + char);
  });

/** A document as the peers take it. */
export interface PeerDocument {
  id: number;
  text: string;
}

/** Where an index of one file lies below its engine's folder. */
export const INDEX = 'index.json.gz';
