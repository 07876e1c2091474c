import { isDateLine } from '../../text/dates.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Lexicon } from '../lexicon.ts';
import { step, type Features } from '../model/features.ts';
import { signsOf, type Sign, type Signs } from './signs.ts';

/** What is done is no plan: 进一步提高了, 继续开展活动12次 */
const DONE = /了|已|过[，。；]|先后|累计|荣获|获评|被评|年来|以来|\d(?:余|多)?(?:人次|次|场|期)/;
/** Words of tense and thought; a share of the sentences has them. How a writer counts, quotes or says 我 tells of the writer. */
const WORDS: readonly [name: string, pattern: RegExp][] = [
  ['done', DONE],
  ['to do', /将|要|拟|争取|力争|确保|务必|打算|准备/],
  ['ought', /应当?|必须|须|不得|可以|禁止/],
  ['but', /^(?:但|然而|不过|可是|当然|虽|尽管)/],
  ['because', /因为|由于|原因|根子|源于|出在/],
  ['felt', /觉得|感到|体会|认识到|明白|懂得|深知|感受|意识到|启示|教会/],
  ['thanked', /谢|祝愿?|致敬|敬礼|感恩/],
  ['lacking', /没有?|只有|仍有|缺少|不到|不上|不出/],
  ['of some', /有的|个别|少数|有时|往往|常常|一些/],
  ['due', /[月年季]末?底|底前|前完成|每(?:半?年|月|季|周|学期|人)|不少于|不超过|不低于|至少|一律/],
  ['of facts', /现有|共有|其中|面积|人口|平均|占|在册|岁|成立|注册/],
  ['judging', /不是|就是|而是|才能?|只要|越|等于|反而|让人|让我|使我/],
  ['believed', /认为|总觉|以为|当成|成了|习惯/],
  ['asking', /请|希望|欢迎|恳/],
];

/** What a paragraph shows by its words. */
export function textSigns(text: string, lexicon: Lexicon): Signs {
  const sentences = sentencesOf(text);
  const read = sentences.map((sentence) => ({
    sentence,
    cues: lexicon.readTypes.text(sentence),
    turn: lexicon.readTurn(sentence),
  }));
  const turns = read.flatMap(({ turn }) => turn ?? []);
  return {
    signs: [
      ...spoken(read, text.length),
      ...signsOf('text begins to turn to', read[0]?.turn ? [read[0].turn] : []),
      ...signsOf('text turns to', turns),
      ...signsOf('text ends by turning to', read.at(-1)?.turn ? [read.at(-1)!.turn!] : []),
    ],
    context: [...wordContext(sentences), ...shapeContext(text), ...cueContext(read), ...wordsIn(text, lexicon)],
  };
}

const wordsIn = (text: string, { readWords }: Lexicon): Features =>
  readWords(text).flatMap((word) => (word.length > 1 ? [[`word ${word}`, 1] as const] : []));

interface Read {
  sentence: string;
  cues: { id: string; word: string; cue: string }[];
}

/** A cue speaks for its type as strongly as the sentences that hold one are long. */
function spoken(read: readonly Read[], length: number): Sign[] {
  const found = read.flatMap(({ cues }) => cues);
  const shares = new Map<string, number>();
  for (const { sentence, cues } of read)
    for (const id of new Set(cues.map((cue) => cue.id))) shares.set(id, (shares.get(id) ?? 0) + sentence.length);
  return [
    ...signsOf('text has', found),
    ...signsOf('text speaks of', found).map((sign) => ({ ...sign, value: shares.get(sign.type)! / length })),
  ];
}

const cueContext = (read: readonly Read[]): Features => {
  const names = new Set(read.flatMap(({ cues }) => cues.map(({ id, cue }) => `t:${id}:${cue}`)));
  return [...names].map((name) => [name, 1] as const);
};

function wordContext(sentences: readonly string[]): Features {
  return WORDS.flatMap(([name, pattern]) => {
    const share = sentences.filter((sentence) => pattern.test(sentence)).length / (sentences.length || 1);
    const first = pattern.test(sentences[0] ?? '');
    return share === 0
      ? []
      : [[`text ${name}`, share] as const, ...(first ? [[`first sentence ${name}`, 1] as const] : [])];
  });
}

/** A name, an office: no sentence. */
export const NO_SENTENCE = /^[^。！？；，：:、]{2,24}$/;
/** Those who are spoken to, or what leads in. */
export const SALUTATION = /^[^。；，]{2,30}[：:！]$/;
const LEAD_IN = /(?:如下|汇报|报告|报告如下)[：:。！]?$/;
const SIGNER = /^(?:述职|述廉|述责|报告|汇报|发言|承诺|总结|填报)(?:人|单位)[：:]/;

function shapeContext(text: string): Features {
  const names = [
    step('paragraph length', text.length, [15, 30, 60, 120, 240]),
    ...(isDateLine(text) ? ['a date'] : []),
    ...(SALUTATION.test(text) ? ['a salutation'] : []),
    ...(LEAD_IN.test(text) ? ['a lead-in'] : []),
    ...(SIGNER.test(text) ? ['a signer'] : []),
    ...(text.length <= 30 && !/[。！？；：，,]/.test(text) ? ['no sentence'] : []),
    ...(/[：:]$/.test(text) ? ['ends with a colon'] : []),
    ...(/^附[件：:]/.test(text) ? ['an annex'] : []),
    ...(/^(?:[一二三四五六七八九]是|第[一二三四五]，)/.test(text) ? ['a point'] : []),
    ...(/^[^，。]{2,12}[：:]/.test(text) ? ['a label'] : []),
  ];
  return names.map((name) => [name, 1] as const);
}
