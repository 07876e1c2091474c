import { escapePattern } from '../../../text/escape.ts';
import { sentenceSpans } from '../../../text/sentences.ts';
import { spansOf, type Span } from '../../../text/spans.ts';
import type { ParsedDraft } from '../draft.ts';
import type { RuleFinding, Rule } from '../finding.ts';

/** So often is again and again. */
const OFTEN = 4;
/** Han characters of a beginning at least, which ends where a word does, and of a clause. */
const BEGINNING = 4;
const SHORTEST_CLAUSE = 8;
const OFTEN_CLAUSE = 3;
/** A reader notices what comes again within so many characters, some two pages. */
const WITHIN = 1200;
const HAN = /\p{Script=Han}/gu;
/** Four characters that begin a sentence, and no label: 整改措施： */
const SENTENCE = /^\p{Script=Han}{4}(?![^，。；]{0,4}[：:])(?=[^\n]{3})/u;
/** What counts points is no part of a sentence's beginning. */
const COUNTER =
  /^\s*(?:[一二三四五六七八九十]{1,3}(?:[是要]|[、.．])|第[一二三四五六七八九十]{1,3}[，,、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?\s*/;

export const repeated: Rule = {
  id: 'repeated',
  why: 'A reader notices where sentences begin alike or say the same words again.',
  examples: [
    {
      text: '我们坚持学习。我们坚持走访。中间换一种写法。我们坚持整改。我们坚持公开。',
      found: ['我们坚持', '我们坚持', '我们坚持', '我们坚持'],
    },
    {
      text: '进一步提高政治站位，抓学习。进一步提高政治站位，抓作风。年底再看，进一步提高政治站位。',
      found: ['进一步提高政治站位', '进一步提高政治站位', '进一步提高政治站位'],
    },
  ],
  counterExamples: [
    '在社会主义制度下。在社会主义国家里。在社会活动中。在社会上。',
    ['我们坚持学习。', '我们坚持走访。', '我们坚持整改。', '我们坚持公开。'].join(`${'学习，走访，'.repeat(80)}完。`),
    '一是加强学习。二是加强走访。三是加强整改。',
    '坚持学习。继续走访。按时整改。全面公开。',
  ],
  find: (draft, { frames }) => {
    const clauses = clausesOf(draft);
    const beginnings = beginningsOf(draft).filter(({ places }) => !isCovered(places, clauses));
    const offered = Object.values(frames).flat();
    return [
      ...beginnings,
      ...clauses,
      ...framesOf(
        draft,
        offered.map(({ parts }) => parts),
      ),
    ];
  },
};

/** Beginnings of a clause that is told of itself say nothing more. */
const isCovered = (places: readonly Span[], clauses: readonly RuleFinding[]): boolean =>
  clauses.some((clause) => places.every(({ start }) => clause.places.some((one) => one.start === start)));

function beginningsOf({ text }: ParsedDraft): RuleFinding[] {
  const places = sentenceSpans(text).flatMap(({ start, end }) => {
    const from = start + COUNTER.exec(text.slice(start, end))![0].length;
    return SENTENCE.test(text.slice(from, end)) ? [{ start: from, end: from + BEGINNING }] : [];
  });
  const candidates = [...Map.groupBy(places, ({ start, end }) => text.slice(start, end)).values()];
  const whole = candidates
    .filter(({ length }) => length >= OFTEN)
    .flatMap((same) => same.map((one) => wholeWords(one, text)));
  return oftenest(whole, text, { often: OFTEN, says: 'beginning' });
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** No word is longer. */
const LONGEST_WORD = 8;

/** A beginning to the end of its last word: 在社会主义 and not 在社会主. */
function wholeWords({ start, end }: Span, text: string): Span {
  const words = WORDS.segment(text.slice(start, end + LONGEST_WORD));
  const last = words.containing(end - start - 1)!;
  return { start, end: start + last.index + last.segment.length };
}

function clausesOf({ text }: ParsedDraft): RuleFinding[] {
  const places = spansOf(text, /[^\s，。；：！？、,;][^，。；：！？、,;\n]{7,59}/g).filter(
    ({ start, end }) => (text.slice(start, end).match(HAN)?.length ?? 0) >= SHORTEST_CLAUSE,
  );
  return oftenest(places, text, { often: OFTEN_CLAUSE, says: 'clause' });
}

/** A frame of the phrase bank that the draft fills again and again. */
function framesOf({ text }: ParsedDraft, all: readonly (readonly string[])[]): RuleFinding[] {
  const frames = new Map(all.filter((parts) => parts.length > 1).map((parts) => [parts.join('…'), parts]));
  return [...frames].flatMap(([words, parts]) => {
    const places = spansOf(text, new RegExp(parts.map(escapePattern).join('[^，。；\\n]{1,12}?'), 'g'));
    const near = close(places, OFTEN);
    return near.length === 0 ? [] : [{ says: 'frame', values: { words, n: near.length }, places: near }];
  });
}

function oftenest(
  places: readonly Span[],
  text: string,
  { often, says }: { often: number; says: string },
): RuleFinding[] {
  const groups = Map.groupBy(places, ({ start, end }) => text.slice(start, end).trim());
  return [...groups]
    .map(([words, same]): [string, Span[]] => [words, close(same, often)])
    .filter(([, same]) => same.length > 0)
    .map(([words, same]) => ({ says, values: { words, n: same.length }, places: same }));
}

/** Those of which so many stand close together. */
const close = (places: readonly Span[], often: number): Span[] =>
  places.filter((_, at) =>
    Array.from({ length: often }, (__, before) => at - before).some(
      (from) => from >= 0 && (places[from + often - 1]?.start ?? Infinity) - places[from]!.start <= WITHIN,
    ),
  );
